"""Proofs that a level can be finished: a search over the real simulation, and what it found."""
