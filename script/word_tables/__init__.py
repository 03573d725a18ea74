# SPDX-License-Identifier: Apache-2.0
"""Parts of script/make-word-tables."""
