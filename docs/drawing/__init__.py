"""What draws the pictures and films of the docs: plays by script, and where to look at them."""
