"""Learns models/lifting/reader.bin, by which comments are read for requests by their meaning (server/domain/text/request-reader.ts).

    node scripts/reader-comments.mjs FOLDER          (what is learned from; needs the model of the encoder)
    python3 -m venv V && V/bin/pip install jax==0.10.2 optax numpy
    V/bin/python scripts/train-reader.py FOLDER      (17 minutes of one core; chance is drawn from fixed seeds)

Four readers, whose judgement is averaged. Each learns from all comments but a third of dev and three trades, which the threshold is chosen
by. Product and tests need neither Python nor this.
"""

import json
import os
import pathlib
import struct
import sys

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_default_prng_impl", "unsafe_rbg")

READERS = 4
LEFT_OUT = [
    ["hotel", "law-office", "fleet-telematics"],
    ["helpdesk-ticketing", "pharmacy", "library-system"],
    ["design-tool", "supermarket-delivery", "payroll-hr"],
]
KINDS = ["wish", "complaint", "bug", "question"]
FEATURES, REDUCED = 1280, 640
PIECE, PIECES, PHRASE, PHRASES = 128, 64, 96, 48
# What is left out at random while learning: numbers of the encoder, of the layers, names.
DROP = {"features": 0.2, "layers": 0.3, "names": 0.3}
EPOCHS, STEP, DECAY, KIND_WEIGHT, SEEN = 8, 2e-3, 0.02, 0.3, 15
WEIGHTS = {"dev": 1.5, "more": 1.5}
# Comments of like length are read together, so many pieces at a time.
LENGTHS, TOGETHER = [24, 48, 96, 256, 1024], 2048


def read(folder):
    comments = [json.loads(line) for line in open(folder / "comments.jsonl", encoding="utf8")]
    pieces = np.memmap(folder / "pieces.f16", np.float16, "r").reshape(-1, FEATURES)
    at = 0
    for one in comments:
        one["pieces"] = pieces[at : at + len(one["places"])]
        at += len(one["places"])
    return [one for one in comments if one["phrases"] and one["places"]]


def principal(comments):
    """Mean and the directions in which pieces differ most, so scaled that the numbers are about 1."""
    sample = np.concatenate([np.asarray(one["pieces"][::6], np.float32) for one in comments])
    mean = sample.mean(0)
    spread, directions = np.linalg.eigh(np.cov((sample - mean).T))
    spread, directions = spread[::-1][:REDUCED], directions[:, ::-1][:, :REDUCED]
    return mean, (directions / np.sqrt(spread.sum() / REDUCED)).astype(np.float32)


def label(one, names, mean, directions):
    phrases, places = one["phrases"], one["places"]
    count = len(phrases)
    one["reduced"] = ((np.asarray(one["pieces"], np.float32) - mean) @ directions).astype(np.float16)
    starts, end = [phrase["from"] for phrase in phrases], phrases[-1]["to"]
    phrase_of = np.full(len(places), -1)
    for at, place in enumerate(places):
        if starts[0] <= place <= end + 2:
            phrase_of[at] = np.searchsorted(starts, place, "right") - 1
    one["phraseOf"] = phrase_of
    one["names"] = [[names[name] for name in phrase["names"] if name in names] for phrase in phrases]
    one["asked"] = -1.0 if one["question"] == "why" else 1.0
    one["weight"] = WEIGHTS.get(one["source"], 1.0)
    # 1 begins a request, 2 goes on with it.
    one["said"], one["ends"], one["kind"] = np.zeros(count, int), np.zeros(count, int), np.full(count, -1)
    for request in one["requests"]:
        shared = [min(p["to"], request["to"]) - max(p["from"], request["from"]) for p in phrases]
        inside = [at for at, p in enumerate(phrases) if shared[at] > 0.5 * (p["to"] - p["from"])]
        inside = inside or ([int(np.argmax(shared))] if max(shared) > 0 else [])
        if not inside or one["said"][inside[0]]:
            continue
        first, last = inside[0], inside[-1]
        one["said"][first], one["said"][first + 1 : last + 1], one["ends"][last] = 1, 2, 1
        one["kind"][first : last + 1] = KINDS.index(request["kind"])


def groups(comments, chance=None):
    """Comments read together: the place of their length, and they."""
    order = np.arange(len(comments)) if chance is None else chance.permutation(len(comments))
    open_groups, found = {}, []
    for at in order:
        one = comments[at]
        size = next(
            place for place, most in enumerate(LENGTHS) if len(one["places"]) <= most and len(one["phrases"]) <= most // 2
        )
        group = open_groups.setdefault(size, [])
        group.append(at)
        if len(group) >= TOGETHER // LENGTHS[size]:
            found.append((size, open_groups.pop(size)))
    found += open_groups.items()
    if chance is not None:
        chance.shuffle(found)
    return found


def table(comments, size, group, width):
    most = LENGTHS[size]
    rows, phrases = max(1, TOGETHER // most), most // 2
    data = {
        "pieces": np.zeros((rows, most, REDUCED), np.float16),
        "share": np.zeros((rows, most, phrases), np.float32),
        "names": np.zeros((rows, phrases, width), np.float32),
        "said": np.zeros((rows, phrases), np.int32),
        "ends": np.zeros((rows, phrases), np.float32),
        "kind": np.full((rows, phrases), -1, np.int32),
        "isPhrase": np.zeros((rows, phrases), np.float32),
        "isPiece": np.zeros((rows, most), np.float32),
        "asked": np.zeros(rows, np.float32),
        "weight": np.zeros(rows, np.float32),
    }
    for row, at in enumerate(group):
        one = comments[at]
        length, count = len(one["places"]), len(one["phrases"])
        data["pieces"][row, :length] = one["reduced"]
        data["isPiece"][row, :length] = 1
        known = np.nonzero(one["phraseOf"] >= 0)[0]
        data["share"][row, known, one["phraseOf"][known]] = 1
        for phrase, own in enumerate(one["names"]):
            data["names"][row, phrase, own] = 1
        for name in ("said", "ends", "kind"):
            data[name][row, :count] = one[name]
        data["isPhrase"][row, :count] = 1
        data["asked"][row], data["weight"][row] = one["asked"], one["weight"]
    data["share"] /= np.maximum(data["share"].sum(1, keepdims=True), 1)
    return data


def begin(key, width):
    keys = iter(jax.random.split(key, 40))
    draw = lambda rows, columns, spread=None: jax.random.normal(next(keys), (rows, columns)) * (spread or rows**-0.5)
    affine = lambda rows, columns: {"matrix": draw(rows, columns), "bias": jnp.zeros(columns)}
    gated = lambda rows, units: {**affine(rows, 3 * units), "again": draw(units, 3 * units)}
    return {
        "piece": affine(REDUCED, PIECE),
        "piece question": draw(1, PIECE, 0.1)[0],
        "pieces there": gated(PIECE, PIECES),
        "pieces back": gated(PIECE, PIECES),
        "phrase": affine(2 * PIECES + PIECE, PHRASE),
        "phrase names": draw(width, PHRASE, 0.05),
        "phrase question": draw(1, PHRASE, 0.1)[0],
        "phrases there": gated(PHRASE, PHRASES),
        "phrases back": gated(PHRASE, PHRASES),
        "said": affine(PHRASE + 2 * PHRASES, 3),
        "kind": affine(PHRASE + 2 * PHRASES, len(KINDS)),
    }


def through(layer, rows):
    return rows @ layer["matrix"] + layer["bias"]


def gated_run(layer, rows, mask, backwards):
    units = layer["again"].shape[0]

    def step(state, row):
        inputs, is_one = row
        products = state @ layer["again"]
        gates = jax.nn.sigmoid(inputs[:, : 2 * units] + products[:, : 2 * units])
        reset, keep = gates[:, :units], gates[:, units:]
        candidate = jnp.tanh(inputs[:, 2 * units :] + reset * products[:, 2 * units :])
        state = jnp.where(is_one[:, None] > 0, (1 - keep) * candidate + keep * state, state)
        return state, state

    inputs = through(layer, rows).transpose(1, 0, 2)
    _, states = jax.lax.scan(step, jnp.zeros((rows.shape[0], units)), (inputs, mask.T), reverse=backwards)
    return states.transpose(1, 0, 2)


def both_ways(weights, name, rows, mask):
    there, back = weights[f"{name} there"], weights[f"{name} back"]
    return jnp.concatenate([gated_run(there, rows, mask, False), gated_run(back, rows, mask, True)], -1)


def judge(weights, data, key=None):
    keys = [None] * 6 if key is None else jax.random.split(key, 6)

    def drop(at, rows, share, shape=None):
        if keys[at] is None:
            return rows
        return rows * jax.random.bernoulli(keys[at], 1 - share, shape or rows.shape) / (1 - share)

    asked = data["asked"][:, None, None]
    rows = data["pieces"].astype(jnp.float32)
    rows = drop(0, rows, DROP["features"], (rows.shape[0], 1, rows.shape[2]))
    rows = drop(1, jax.nn.relu(through(weights["piece"], rows) + asked * weights["piece question"]), DROP["layers"])
    read = jnp.concatenate([both_ways(weights, "pieces", rows, data["isPiece"]), rows], -1)
    pooled = drop(2, jnp.einsum("rtp,rtd->rpd", data["share"], read), DROP["layers"])
    thought = through(weights["phrase"], pooled) + asked * weights["phrase question"]
    thought = thought + drop(3, data["names"], DROP["names"]) @ weights["phrase names"]
    thought = drop(4, jax.nn.relu(thought), DROP["layers"])
    among = drop(5, both_ways(weights, "phrases", thought, data["isPhrase"]), DROP["layers"])
    last = jnp.concatenate([thought, among], -1)
    return through(weights["said"], last), through(weights["kind"], last)


def log_sum(said, is_phrase):
    """Of all ways to choose requests among the phrases."""

    def step(sums, phrase):
        closed, inside, end = sums
        (begins, goes_on, ends), is_one = phrase
        out = jnp.logaddexp(closed, inside + end)
        inner = jnp.logaddexp(out + begins, inside + goes_on)
        pick = lambda new, old: jnp.where(is_one > 0, new, old)
        return (pick(out, closed), pick(inner, inside), pick(ends, end)), None

    none = jnp.zeros(said.shape[0])
    columns = tuple(said[..., at].T for at in range(3))
    (closed, inside, end), _ = jax.lax.scan(step, (none, none - 1e9, none), (columns, is_phrase.T))
    return jnp.logaddexp(closed, inside + end)


def loss(weights, data, key):
    said, kind = judge(weights, data, key)
    wanted = (data["said"] == 1) * said[..., 0] + (data["said"] == 2) * said[..., 1] + data["ends"] * said[..., 2]
    wrong = (log_sum(said, data["isPhrase"]) - wanted.sum(1)) * data["weight"]
    of_kind = jnp.take_along_axis(jax.nn.log_softmax(kind), jnp.maximum(data["kind"], 0)[..., None], -1)[..., 0]
    wrong_kind = -(of_kind * (data["kind"] >= 0) * data["weight"][:, None]).sum(1)
    return (wrong + KIND_WEIGHT * wrong_kind).sum() / (TOGETHER / 32)


def learn(comments, width, seed):
    chance = np.random.default_rng(seed)
    weights = begin(jax.random.PRNGKey(seed), width)
    steps = int(len(groups(comments, chance)) * EPOCHS * 1.02)
    pace = optax.warmup_cosine_decay_schedule(0, STEP, steps // 10, steps, STEP * 0.02)
    rule = optax.chain(optax.clip_by_global_norm(5.0), optax.adamw(1.0, weight_decay=DECAY))
    state = rule.init(weights)

    @jax.jit
    def step(weights, state, data, key, rate):
        value, slope = jax.value_and_grad(loss)(weights, data, key)
        change, state = rule.update(slope, state, weights)
        return optax.apply_updates(weights, jax.tree.map(lambda one: one * rate, change)), state, value

    key, taken = jax.random.PRNGKey(seed + 999), 0
    for epoch in range(EPOCHS):
        values = []
        for size, group in groups(comments, chance):
            key, own = jax.random.split(key)
            data = table(comments, size, group, width)
            weights, state, value = step(weights, state, data, own, float(pace(taken)))
            values.append(float(value))
            taken += 1
        print(f"  round {epoch}: {np.mean(values):.3f}", flush=True)
    return jax.tree.map(np.asarray, weights)


def part_of(one):
    """Which of the parts that are left out in turn it is of; -1: none."""
    if one["source"] == "dev":
        return int(one["id"][:4], 16) % len(LEFT_OUT)
    trade = one["source"].removeprefix("learn/")
    return next((at for at, left in enumerate(LEFT_OUT) if one["source"].startswith("learn/") and trade in left), -1)


def matrices_of(reader, weights, mean, directions):
    """As the product wants them: the reduction is part of the first matrix."""
    first = directions @ weights["piece"]["matrix"]
    yield f"{reader} piece", first
    yield f"{reader} piece bias", (weights["piece"]["bias"] - mean @ first)[None]
    for name in ("piece question", "phrase question"):
        yield f"{reader} {name}", weights[name][None]
    yield f"{reader} phrase names", weights["phrase names"]
    for name in ("phrase", "said", "kind", "pieces there", "pieces back", "phrases there", "phrases back"):
        yield f"{reader} {name}", weights[name]["matrix"]
        yield f"{reader} {name} bias", weights[name]["bias"][None]
        if "again" in weights[name]:
            yield f"{reader} {name} again", weights[name]["again"]


def write(path, names, matrices):
    head = {
        "features": FEATURES,
        "readers": READERS,
        "piece": PIECE,
        "pieces": PIECES,
        "phrase": PHRASE,
        "phrases": PHRASES,
        "names": list(names),
        "matrices": [{"name": name, "rows": len(own), "columns": len(own[0])} for name, own in matrices],
    }
    text = json.dumps(head, separators=(",", ":")).encode()
    parts = [struct.pack("<I", len(text)), text]
    for _, own in matrices:
        scale = np.maximum(np.abs(own).max(0) / 127, 1e-12).astype("<f4")
        parts += [scale.tobytes(), np.clip(np.rint(own / scale), -127, 127).astype(np.int8).tobytes()]
    path.write_bytes(b"".join(parts))


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    comments = read(folder)
    counts = {}
    for one in comments:
        for phrase in one["phrases"]:
            for name in phrase["names"]:
                counts[name] = counts.get(name, 0) + 1
    names = {name: at for at, name in enumerate(sorted(name for name in counts if counts[name] >= SEEN))}
    mean, directions = principal(comments)
    for one in comments:
        label(one, names, mean, directions)
    matrices = []
    for reader in range(READERS):
        print(f"reader {reader}", flush=True)
        known = [one for one in comments if part_of(one) != reader % len(LEFT_OUT)]
        matrices += matrices_of(reader, learn(known, len(names), reader), mean, directions)
    target = pathlib.Path(__file__).parent.parent / "models" / "lifting" / "reader.bin"
    target.parent.mkdir(exist_ok=True)
    write(target, names, matrices)
    print(f"{target.stat().st_size} bytes")
