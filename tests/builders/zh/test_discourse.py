"""What a Chinese sentence takes from those before it: who acts, and what the items of a list are."""

from __future__ import annotations

import pytest

from policykg.builders.reading import Reader
from policykg.builders.sentences import sentences
from policykg.graph.model import Document, Passage
from policykg.ontology.load import load

LISTED = ["入会会员享受下列服务：", "按照章程申领借书卡；", "自习场所。"]
SERVED = ["文化部门应当为读者提供下列服务：", "图书借阅服务；", "展览讲解服务。"]
CASES = ["读者有下列情形之一的，可以享受免费借阅服务：", "年满七十周岁的；", "规定的其他情形。"]


@pytest.fixture(scope="module")
def read():
    reader = Reader(load(), "https://example.org/kg/")

    def links(*passages: tuple[str, str]) -> set[tuple[str, str, str]]:
        """Subject, relation and object in passages of a kind; a measure as a subject is written `*`."""
        text, found = "", []
        for kind, words in passages:
            found.append(Passage(len(text), len(text) + len(words), kind))
            text += words + "\n"
        document = Document("d.txt", "", "zh", text, tuple(found))
        statements = [f for _, f in reader.findings(document, sentences(document))]
        ends = {(f.subject.kind, f.subject.label, f.relation, f.object.label) for f in statements}
        return {("*" if kind == "Measure" else s, r, o) for kind, s, r, o in ends}

    return links


def _list(lines: list[str]) -> list[tuple[str, str]]:
    return [("list item" if i else "paragraph", line) for i, line in enumerate(lines)]


def test_what_a_group_may_do_is_carried_to_the_next_sentence(read):
    found = read(("paragraph", "读者可以领取借书卡。也可以申请阅览证。"))
    assert ("读者", "grantsAccessTo", "阅览证") in found


def test_a_bare_order_has_no_subject_from_before(read):
    found = read(("paragraph", "各区应当改善图书馆环境；提高借阅服务水平。"))
    assert ("*", "promotes", "借阅服务水平") in found


def test_a_new_paragraph_has_no_subject_from_before(read):
    found = read(("paragraph", "读者可以领取借书卡。"), ("paragraph", "可以申请阅览证。"))
    assert not any(s == "读者" and o == "阅览证" for s, _, o in found)


def test_what_belongs_to_another_is_not_carried(read):
    found = read(("paragraph", "读者去世的，其家属可以领取押金。可以申请退证。"))
    assert not any(s == "家属" and "退证" in o for s, _, o in found)


def test_a_topic_of_its_own_takes_the_place_of_the_subject_before(read):
    found = read(("paragraph", "读者可以申请阅览证；条件成熟的地方，可以取消押金。"))
    assert not any(s == "读者" and o == "押金" for s, _, o in found)


def test_items_of_a_list_of_rights_belong_to_the_group(read):
    found = read(*_list(LISTED))
    assert {("入会会员", "grantsAccessTo", "借书卡"), ("入会会员", "grantsAccessTo", "自习场所")} <= found


def test_items_of_a_list_of_services_are_what_is_provided(read):
    found = read(*_list(SERVED))
    items = {("*", "provides", "图书借阅服务"), ("*", "provides", "展览讲解服务")}
    assert items | {("文化部门", "provides", "服务")} <= found


def test_items_of_a_list_of_cases_are_conditions(read):
    found = read(*_list(CASES))
    assert ("免费借阅服务", "conditionalOn", "年满七十周岁") in found
    assert not any(o == "规定的其他" for _, _, o in found)
