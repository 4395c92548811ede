"""What each command does, one file a command; each has `run(options)`, which gives the exit code.

The command line loads only the one that is asked for.
"""
