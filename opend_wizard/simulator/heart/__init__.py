"""What the simulated OpenD knows and is: its state, the codes it waits for, the quote right, its patience."""
