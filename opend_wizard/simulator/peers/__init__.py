"""What can be on the other end of a port: an OpenD with bad manners, or something else altogether."""
