#!/usr/bin/env python3
"""Compares rules/apis/stubs/std.rs with the documentation that comes with the toolchain.

    tests/tools/check_std_stubs.py [--missing] [STUB]

Needs the `rust-docs` component. Every function, method, associated type and impl header of the stub is looked up
on its page and compared after normalising what the stub leaves out on purpose: lifetimes, `Sized` bounds, `const`,
allocator parameters, the qualification of paths, the order of bounds, and where a bound is written. Differences are
printed; `--missing` also prints what is stable and documented and not in the stub. The exit status is 1 if anything
differs for which EXPECTED gives no reason.
"""
import collections
import html
import os
import re
import subprocess
import sys

STUB = os.path.join(os.path.dirname(__file__), "..", "..", "rules", "apis", "stubs", "std.rs")
PAGE_KINDS = ("struct", "enum", "union", "trait", "fn", "type")
# Primitive pages by the type that the stub's impl is written for.
PRIMITIVE_PAGES = ["str", "slice", "array", "char", "bool", "pointer", "u8"]
PRIVATE_BOUNDS = "Tuple|ZeroablePrimitive|FnPtr|GetDisjointMutIndex|FromResidual|Residual|Destruct|Thin"

# Signatures that differ on purpose, by `Type::method`, each with the reason.
EXPECTED = {
    "Rc::make_mut": "CloneToUninit is unstable; every caller's type is Clone or a slice or str",
    "Arc::make_mut": "CloneToUninit is unstable; every caller's type is Clone or a slice or str",
    "[T]::strip_prefix": "SlicePattern is private; what it is implemented for is AsRef<[T]>",
    "[T]::strip_suffix": "SlicePattern is private; what it is implemented for is AsRef<[T]>",
    "ptr::fn_addr_eq": "FnPtr is unstable; function pointers are Copy",
    "Error::from_raw_os_error": "RawOsError is unstable; it is i32",
    "Error::raw_os_error": "RawOsError is unstable; it is i32",
}

# Impl headers that stand for many or are spelt otherwise in the documentation.
EXPECTED_IMPLS = [
    (r"for (Saturating|Wrapping)<T>$", "one generic impl stands for those of the twelve integers"),
    (r"for \((Extend|From)A, \1B\)", "the pair stands for the tuples"),
    (r"FnOnce<\(\)> for AssertUnwindSafe<F>", "documented as FnOnce()"),
    (r"DerefMut for Pin<Ptr>", "what the private bound comes to"),
]


def documentation():
    """The folder of std's pages."""
    sysroot = subprocess.check_output(["rustc", "--print", "sysroot"], text=True).strip()
    folder = os.path.join(sysroot, "share", "doc", "rust", "html", "std")
    if not os.path.isdir(folder):
        sys.exit("the documentation is not installed: rustup component add rust-docs")
    return folder


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def plain(fragment):
    """The text of a piece of a page."""
    fragment = re.sub(r'<a href="#" class="tooltip".*?</a>|<summary.*?</summary>', "", fragment, flags=re.S)
    fragment = re.sub(r'<span class="comment">.*?</span>', "", fragment, flags=re.S)
    fragment = fragment.replace('<div class="where">', " ")
    return html.unescape(re.sub(r"<[^>]+>", "", fragment)).replace("\xa0", " ")


def split(text, separator=","):
    """Splits at separators outside brackets."""
    parts, depth, part = [], 0, ""
    for index, char in enumerate(text):
        if char in "<([{":
            depth += 1
        elif char in ")]}" or (char == ">" and text[index - 1] not in "-="):
            depth -= 1
        if char == separator and depth == 0:
            parts.append(part.strip())
            part = ""
        else:
            part += char
    return parts + [part.strip()] if part.strip() else parts


def bounds(text):
    """Sorted bounds without lifetimes, `Sized` and private traits."""
    kept = [re.sub(r"^for<[^>]*> ", "", bound) for bound in split(text, "+")]
    return sorted(b for b in kept if not re.fullmatch(rf"'\w+|\??Sized|({PRIVATE_BOUNDS})(<.*)?", b))


def generics(text, predicates):
    """`<A, B>` of a parameter list's parts; bounds go to `predicates`."""
    names = []
    for part in split(text):
        part = part.split(" = ")[0]
        if part.startswith("'"):
            continue
        name, colon, bound = part.partition(": ")
        if colon and not part.startswith("const "):
            predicates.append((name, bound))
            part = name
        names.append(part)
    return "<" + ", ".join(names) + ">" if names else ""


def closing(text, start):
    """The position behind the `>` that closes the `<` at `start`."""
    depth = 0
    for index in range(start, len(text)):
        depth += text[index] == "<"
        if text[index] == ">" and text[index - 1] not in "-=":
            depth -= 1
            if depth == 0:
                return index + 1
    return len(text)


def normal(text):
    """A signature or impl header in the form in which both sides are compared."""
    text = re.sub(r"\s+", " ", text).strip().rstrip(";,{ ").strip()
    text = re.sub(r"^pub |\bconst (?=fn|unsafe)|\bextern \"[^\"]*\" |(\[const\]|~const) ", "", text)
    text = re.sub(r"(?<!\*)\bconst (?=[A-Z]\w*[<(+ ])(?![A-Z]\w*:)", "", text)
    text = re.sub(r"\b(?:\w+::)+(?=[A-Z])", "", text)
    text = text.replace("( ", "(").replace(", )", ")").replace(", >", ">")
    head, _, where = text.partition(" where ")
    predicates = [tuple(re.split(r"(?<!:): (?!:)", part, maxsplit=1)) for part in split(where)]
    predicates = [p for p in predicates if len(p) == 2]
    match = re.match(r"(?:unsafe )?(?:impl|fn \w+|type \w+)(?=<)", head)
    if match:
        end = closing(head, match.end())
        head = head[: match.end()] + generics(head[match.end() + 1 : end - 1], predicates) + head[end:]
    head = lifetimes_out(re.sub(r"\(mut (?=\w+:)", "(", head))
    kept = []
    for name, bound in predicates:
        found = bounds(lifetimes_out(bound, True))
        name = lifetimes_out(re.sub(r"^for<[^>]*> ", "", name))
        if found and not name.startswith("'"):
            kept.append(f"{name}: {' + '.join(found)}")
    head = re.sub(r" where$", "", head)
    signature = head + (" where " + ", ".join(sorted(kept)) if kept else "")
    return allocators_out(re.sub(r"\bResult<\(\), Error>(?= where|$)", "Result", signature))


def lifetimes_out(text, in_bound=False):
    text = re.sub(r"\bfor<[^>]*> ", "", text)
    text = re.sub(r"&'\w+ ", "&", text)
    text = re.sub(r" \+ \??Sized\b|\??Sized \+ ", "", text) if in_bound else text
    while True:
        shorter = re.sub(r"(?<=<)'\w+, |, '\w+(?=[,>])|(?:::)?<'\w+>", "", text)
        shorter = shorter if in_bound else re.sub(r" \+ '\w+|'\w+ \+ ", "", shorter)
        if shorter == text:
            return re.sub(r" \+ '\w+", "", text)
        text = shorter


def allocators_out(text):
    for name in re.findall(r"\b([A-Z]\d?): [^,]*\bAllocator\b", text):
        text = re.sub(rf"(?: where|,) {name}: [^,]*Allocator[^,]*", lambda m: " where" if m[0].startswith(" where") else "", text)
        text = re.sub(r" where$", "", text.replace(" where,", " where"))
        text = re.sub(rf", {name}(?=[,>])", "", text)
        text = re.sub(rf"<{name}>", "", text)
    return text


def merged_allocators(header, item):
    """Takes the allocator parameter that the impl declares out of its item."""
    for name in re.findall(r"\b([A-Z]\d?): [^,]*\bAllocator\b", normal_keep(header)):
        item = re.sub(rf", {name}(?=[,>])|<{name}>", "", item)
        item = re.sub(rf"\bwhere\s+{name}: Clone,?\s*$", "", re.sub(rf"(where\s+|,\s*){name}: Clone,", r"\1", item))
    return item


def normal_keep(header):
    return re.sub(r"\s+", " ", header)


UNSTABLE = re.compile(r'(</section>)?\s*<span class="item-info">.{0,200}?stab unstable', re.S)
SECTION = re.compile(r'<section id="([^"]*)" class="([^"]*)">(.*?)<h([34]) class="code-header">(.*?)</h\4>', re.S)


class Documented:
    """What the pages say: signatures by `Type::item`, and impl headers with their associated types."""

    def __init__(self, folder):
        self.signatures = collections.defaultdict(set)
        self.impls = collections.defaultdict(set)
        self.unstable = set()
        for where, _, files in os.walk(folder):
            for file in sorted(files):
                kind, _, rest = file.partition(".")
                if kind in PAGE_KINDS and "/intrinsics" not in where and "/simd" not in where:
                    self.page(kind, rest[:-5], os.path.join(where, file))
        for name in PRIMITIVE_PAGES:
            self.sections(name, read(os.path.join(folder, f"primitive.{name}.html")), "implementations")
        for own, other, stands_for in (("u16", "i16", "usize"), ("i16", "u16", "usize"), ("f64", "u64", "f64")):
            self.number(read(os.path.join(folder, f"primitive.{own}.html")), own, other, stands_for)

    def page(self, kind, name, path):
        source = read(path)
        declared = re.search(r'<pre class="rust item-decl"><code>(.*?)</code></pre>', source, re.S)
        if not declared:
            return
        if kind == "fn":
            module = os.path.basename(os.path.dirname(path))
            self.signatures[f"{module}::{name}"].add(normal(plain(declared[1])))
        if kind == "trait":
            self.trait(name, source, declared.end())
            self.sections(name, source, "implementors")
        self.sections(name, source, "implementations")

    def trait(self, name, source, start):
        ends = [source.find(f'<h2 id="{mark}"') for mark in ("implementations", "implementors", "foreign-impls")]
        end = min([e for e in ends if e > 0], default=len(source))
        for match in SECTION.finditer(source, start, end):
            if re.match(r"(ty)?method\.|associatedtype\.", match[1]):
                self.item(name, plain(match[5]), UNSTABLE.match(source, match.end()))

    def item(self, owner, text, unstable, replace=None):
        signature = normal(text)
        signature = replace(signature) if replace else signature
        named = re.search(r"(?:fn|type) (\w+)", signature)
        if named:
            (self.unstable if unstable else set()).add(f"{owner}::{named[1]}")
            signature = re.sub(r" = .*$", "", signature) if signature.startswith("type") else signature
            known = self.signatures[f"{owner}::{named[1]}"]
            known.add(signature)
            if owner in ("NonZero", "Saturating", "Wrapping"):
                for own, other in (("u16", "i16"), ("i16", "u16")):
                    known.add(re.sub(rf"\b{other}\b", "_", re.sub(rf"\b{own}\b", "T", signature)))

    def sections(self, name, source, mark, replace=None):
        start = source.find(f'<h2 id="{mark}"')
        if start < 0:
            return
        end = source.find('<h2 id="', start + 10)
        header = ""
        for match in SECTION.finditer(source, start, end if end > 0 else len(source)):
            text = plain(match[5])
            if "impl" in match[2].split():
                header = text
                if mark == "implementors":
                    self.impls[normal(text)]
            elif mark == "implementors":
                if match[1].startswith("associatedtype."):
                    self.impls[normal(header)].add(normal(merged_allocators(header, text)))
            elif match[1].startswith("method."):
                self.item(owner_of(normal(header)) or name, merged_allocators(header, text), UNSTABLE.match(source, match.end()), replace)

    def number(self, source, own, other, stands_for):
        """The methods of one number type as those of the impl that stands for all."""

        def replace(text):
            text = re.sub(rf"\b{own}\b", "Self", text)
            return re.sub(r"\[u8; [28]\]", "[u8; size_of::<Self>()]", re.sub(rf"\b{other}\b", "_", text))

        start = source.find('<h2 id="implementations"')
        end = source.find('<h2 id="', start + 10)
        for match in SECTION.finditer(source, start, end):
            if match[1].startswith("method."):
                self.item(stands_for, plain(match[5]), UNSTABLE.match(source, match.end()), replace)


def owner_of(header):
    """The name under which the items of an inherent impl are kept: the type without arguments."""
    header = header.partition(" where ")[0]
    if not header.startswith("impl") or " for " in header:
        return None
    rest = header[4:]
    rest = rest[closing(rest, 0) :] if rest.startswith("<") else rest
    return re.sub(r"<.*", "", rest.strip()) if not rest.strip().startswith(("[", "*", "dyn")) else rest.strip()


def stub_entries(path):
    """What the stub declares: (line, kind, owner, text) with kind `item` or `impl`, the owner of an item or of an
    associated type being the type, trait, module or impl header that it stands in."""
    stack, number = [], 0
    for number, line in enumerate(read(path).split("\n"), 1):
        text = line.strip()
        if text == "}":
            stack.pop()
            continue
        if not text or text.startswith(("//", "#", "pub use", "use ")):
            continue
        opened = re.match(r"pub mod (\w+) \{$", text)
        if opened:
            stack.append(opened[1])
        elif text.startswith(("impl", "pub trait", "pub unsafe trait")):
            header, _, rest = text.partition(" {")
            is_trait = not text.startswith("impl")
            owner = re.search(r"trait (\w+)", header)[1] if is_trait else owner_of(normal(header))
            owner = owner or "impl " + header
            if owner.startswith("impl "):
                yield number, "impl", owner[5:], header
                for part in split(rest.strip(" }").strip(), ";"):
                    yield number, "type", owner[5:], part
            if not text.endswith("}"):
                stack.append(owner)
        elif re.match(r"(pub )?(unsafe )?fn |type |pub type ", text):
            inside = stack[-1] if stack else "std"
            if inside.startswith("impl "):
                yield number, "type", inside[5:], text
            elif not text.startswith("pub type"):
                yield number, "item", inside, text


def check(stub, documented, show_missing):
    counts, seen, differences = collections.Counter(), set(), []
    for number, kind, owner, text in stub_entries(stub):
        if kind == "impl":
            counts["impls"] += 1
            if any(re.search(pattern, normal(text)) for pattern, _ in EXPECTED_IMPLS):
                counts["expected differences"] += 1
            elif normal(text) not in documented.impls:
                differences.append((number, text, "no such impl is documented"))
            continue
        if kind == "type":
            counts["associated types"] += 1
            known = documented.impls.get(normal(owner), set())
            if known and normal(text) not in known:
                differences.append((number, text, "; ".join(sorted(known))))
            continue
        counts["signatures"] += 1
        signature = normal(text)
        signature = signature if not signature.startswith("type") else re.sub(r": .*$", "", signature)
        name = re.search(r"(?:fn|type) (\w+)", signature)[1]
        key = f"{owner}::{name}"
        seen.add(key)
        known = documented.signatures.get(key, set())
        known = known | {re.sub(r": .*$", "", k) for k in known if k.startswith("type")}
        if key in EXPECTED:
            counts["expected differences"] += 1
        elif signature not in known:
            differences.append((number, signature, "\n        ".join(sorted(known)) or "not documented"))
    for number, ours, theirs in differences:
        print(f"{os.path.basename(stub)}:{number}\n  stub: {ours}\n  docs: {theirs}")
    if show_missing:
        owners = {key.rsplit("::", 1)[0] for key in seen}
        for key in sorted(set(documented.signatures) - seen - documented.unstable):
            if key.rsplit("::", 1)[0] in owners:
                print("missing:", key)
    total = counts["signatures"] + counts["impls"] + counts["associated types"]
    print(f"{total} compared ({counts['signatures']} signatures, {counts['impls']} impls, "
          f"{counts['associated types']} associated types), {total - len(differences) - counts['expected differences']} equal, "
          f"{counts['expected differences']} differ for a stated reason, {len(differences)} differ")
    return 1 if differences else 0


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "--missing"]
    sys.exit(check(arguments[0] if arguments else STUB, Documented(documentation()), "--missing" in sys.argv))
