"""What the three systems' bundles share: names, contents, what is left out, licences, checksums."""
