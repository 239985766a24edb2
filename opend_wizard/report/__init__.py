"""What was found and what will change, put into words, JSON and reports; nothing here prints or looks."""
