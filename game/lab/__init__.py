"""Measuring and trying out: heads, headless runs, traces, plots, the bench."""
