"""The larger pieces of the tabs, a folder a tab."""
