"""The API of the simulated OpenD: framing, messages, encryption, connections (protocol: §2 to §7)."""
