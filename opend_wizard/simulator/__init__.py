"""An OpenD that can be broken on purpose: practice mode, and the patient of the tests.

Nothing of the vendor's is in here; every sentence, file and frame is made by our own code.
"""
