"""The kit that every instrument and effect is made with: numpy and scipy, nothing sampled.

Sounds are float64 arrays. Randomness is a generator that the caller passes in, so the same
script makes the same samples.
"""
