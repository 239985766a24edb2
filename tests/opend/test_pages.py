"""Only the vendor's own pages are opened, whatever OpenD, or whoever answers in its place, says."""

from __future__ import annotations

import pytest

from opend_wizard.fixes.agreement import PAGES
from opend_wizard.opend import pages

OWN = "https://www.moomoo.com/en-us/about/api-disclaimer?lang=en&x=%20"
FOREIGN = (
    "http://www.moomoo.com/about",
    "https://moomoo.com.example.org/about",
    "https://www.moomoo.com@example.org/about",
    "https://user:word@www.moomoo.com/about",
    "https://notmoomoo.com/about",
    "https://moomoo.com:8443/about",
    "https://www.mo\u043emoo.com/about",
    "https://xn--mmoo-1ye.com/about",
    "https://example.org/www.moomoo.com",
    "https://example.org\\@www.moomoo.com/about",
    "https://example.org#@www.moomoo.com/",
    "https:///www.moomoo.com",
    "https://www.moomoo.com/\u202eabout",
    "https://www.moomoo.com/\nabout",
    "javascript:alert(1)//www.moomoo.com",
    "file:///www.moomoo.com/about",
    "https://[::1",
    "HTTPS://www.moomoo.com:99999/",
    "--version",
    "",
)


@pytest.mark.parametrize("address", [OWN, "https://moomoo.com", "https://openapi.futunn.com/", *PAGES.values()])
def test_the_vendors_own_pages_may_be_opened(address: str) -> None:
    assert pages.is_vendors(address)
    assert pages.named_in(f"please agree: {address}, then 先登录。") == address
    assert pages.named_in(f"请先完成：{address}。") == address


@pytest.mark.parametrize("address", FOREIGN)
def test_nothing_else_may(address: str) -> None:
    assert not pages.is_vendors(address)
    named = pages.named_in(f"please agree: {address} now")
    assert named is None or pages.is_vendors(named)


def test_a_foreign_page_does_not_hide_the_vendors_own() -> None:
    assert pages.named_in(f"https://moomoo.com.example.org/ and {OWN}.") == OWN
