"""Learns models/use-m3-256/requests.i8: what is added to the encoder's layers of texts, so that requests for the same
need come nearer to each other, in products whose requests were never seen.

Run by hand, with NumPy, JAX and Optax, after the labelled requests of bench/learn change:

    node scripts/adapt-encoder.mjs FOLDER
    python3 scripts/adapt-encoder.py FOLDER [--steps 600] [--to FILE]

Eight trades are never learnt from, to measure on them.

Only the layers that make one vector of a text are learnt, through the projection and the parting of opposites, so on the
very vectors that are compared. A step takes three trades. Within each, a request should be nearer to the centroid of the
others for its need than to that of any other need (Snell et al. 2017, "Prototypical Networks"; leave-one-out), and cosines
should lie above the usual threshold within a need and below it between near neighbours. Texts of any kind must keep their
cosines among each other and their places (distillation of the published model). The mean of the weights over the steps
(exponential, Polyak and Juditsky 1992) is what is kept, rounded to a byte a number. The same files and versions give the
same weights up to the rounding of floating point.
"""

import argparse
import json
import pathlib

import jax
import jax.numpy as jnp
import numpy as np
import optax

MATRICES = {
    "cnn_W": (1280, 512),
    "d0": (512, 320),
    "d1": (320, 320),
    "d2": (320, 512),
    "d3": (512, 512),
    "p1": (512, 320),
    "p3": (320, 512),
}
LEFT_OUT = {
    "church-nonprofit",
    "dental",
    "design-tool",
    "hotel",
    "language-school",
    "security-cameras",
    "survey-tool",
    "warehouse",
}
FEATURES = 1280
AXES = 3
AXIS_WEIGHT = 0.4
TRADES = 3
REQUESTS = 180
TEXTS = 256
RATE = 4e-4
DROPOUT = 0.22
CHANGED = 0.9
TEMPERATURE = 0.08
THRESHOLD = 0.49
SLOPE = 14.0
DISTILLATION = 4.0
AVERAGING = 0.98

parser = argparse.ArgumentParser()
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("--steps", type=int, default=600)
parser.add_argument("--to", type=pathlib.Path)
options = parser.parse_args()
repository = pathlib.Path(__file__).parent.parent
target = options.to or repository / "models" / "use-m3-256" / "requests.i8"


def floats(name, *shape):
    return np.fromfile(options.folder / f"{name}.f32", "<f4").reshape(*shape)


WORDINGS = floats("texts", -1, FEATURES + 1)
PUBLISHED = {name: floats(name, *shape) for name, shape in MATRICES.items()}
BIAS = floats("cnn_b", 512)
MEAN = floats("mean", 512)
PROJECTION = floats("projection", 512, -1)
KEPT = PROJECTION.shape[1] - AXES


def unit(rows):
    return rows / jnp.sqrt((rows * rows).sum(-1, keepdims=True) + 1e-12)


def encoded(wordings, weights):
    """The layers of texts: features of pieces, summed up, to 512 numbers of length 1."""
    text = wordings[:, :FEATURES] @ weights["cnn_W"] + wordings[:, FEATURES:] * BIAS
    first = jax.nn.relu(text @ weights["d0"])
    second = jax.nn.relu(text @ weights["p1"] + first @ weights["d1"])
    third = jax.nn.relu(second @ weights["d2"])
    return unit(jnp.tanh(second @ weights["p3"] + third @ weights["d3"]))


def compared(whole, essence, sides):
    """What is compared in the product: projection of both in equal parts, and the axes of opposites."""
    vectors = unit((unit(whole + essence) - MEAN) @ PROJECTION[:, :KEPT])
    return unit(jnp.concatenate([vectors, AXIS_WEIGHT * sides], 1))


def loss_of_trade(vectors, labels, present):
    both = present[:, None] & present[None, :]
    itself = jnp.eye(REQUESTS, dtype=bool)
    same = (labels[:, None] == labels[None, :]) & both
    others = same & ~itself
    cosines = vectors @ vectors.T
    sums = same.astype(jnp.float32) @ vectors
    dots = vectors @ sums.T
    squares = (sums * sums).sum(1)[None, :]
    inside = itself | same
    # Without the request itself where it belongs to the need.
    to_needs = jnp.where(inside, dots - 1, dots) / jnp.sqrt(
        jnp.maximum(jnp.where(inside, squares - 2 * dots + 1, squares), 1e-4)
    )
    one_a_need = present & (jnp.argmax(same, 1) == jnp.arange(REQUESTS))
    elsewhere = one_a_need[None, :] & ~same
    accompanied = others.any(1)
    own = jnp.where(itself, to_needs, 0).sum(1)

    def mean(values, where):
        return (values * where).sum() / jnp.maximum(where.sum(), 1)

    logits = jnp.concatenate([own[:, None], jnp.where(elsewhere, to_needs, -1e9)], 1) / TEMPERATURE
    nearest = mean(-jax.nn.log_softmax(logits, 1)[:, 0], accompanied)
    above = mean(jax.nn.softplus(-SLOPE * (own - THRESHOLD)), accompanied)
    rivals = jax.lax.top_k(jnp.where(elsewhere, to_needs, -1.0), 3)[0]
    below = mean(jax.nn.softplus(SLOPE * (rivals - THRESHOLD)).mean(1), present)
    pairs_above = mean(jax.nn.softplus(-SLOPE * (cosines - THRESHOLD + 0.1)), others)
    neighbours = jax.lax.top_k(jnp.where(both & ~same, cosines, -1.0), 5)[0]
    pairs_below = mean(jax.nn.softplus(SLOPE * (neighbours - THRESHOLD)).mean(1), present)
    return nearest + above + below + (pairs_above + pairs_below) / 2


def loss(learnt, wholes, essences, sides, labels, present, text_wholes, text_essences, text_sides, published, key):
    weights = {name: PUBLISHED[name] + learnt[name] for name in MATRICES}
    wordings = jnp.concatenate([wholes, essences, text_wholes, text_essences])
    kept = jax.random.bernoulli(key, 1 - DROPOUT, wordings.shape).at[:, -1].set(True)
    scale = jnp.where(jnp.arange(FEATURES + 1) < FEATURES, 1 - DROPOUT, 1.0)
    vectors = encoded(jnp.where(kept, wordings / scale, 0), weights)
    count, texts = len(wholes), len(text_wholes)
    requests = compared(vectors[:count], vectors[count : 2 * count], sides).reshape(TRADES, REQUESTS, -1)
    grouped = jnp.mean(jax.vmap(loss_of_trade)(requests, labels, present))
    general = compared(vectors[2 * count : 2 * count + texts], vectors[2 * count + texts :], text_sides)
    strayed = 100 * jnp.mean((general @ general.T - published @ published.T) ** 2)
    strayed += (1 - (general * published).sum(1)).mean()
    return grouped + DISTILLATION * strayed, (grouped, strayed)


def trade_of(rows):
    names = {}
    labels = np.array([names.setdefault(row["label"], len(names)) for row in rows])
    return np.array([row["wordings"] for row in rows]), np.array([row["sides"] for row in rows], np.float32), labels


read = json.loads((options.folder / "rows.json").read_text(encoding="utf-8"))
trades = [trade_of(trade["requests"]) for trade in read["trades"] if trade["name"] not in LEFT_OUT]
text_rows = np.array([row["wordings"][0] for row in read["texts"]])
all_sides = np.array([row["sides"] for row in read["texts"]], np.float32)
as_published = np.asarray(
    compared(encoded(WORDINGS[text_rows[:, 0]], PUBLISHED), encoded(WORDINGS[text_rows[:, 1]], PUBLISHED), all_sides)
)

schedule = optax.cosine_decay_schedule(RATE, options.steps, 0.05)
optimiser = optax.adam(schedule)
learnt = {name: jnp.zeros(shape) for name, shape in MATRICES.items()}
state = optimiser.init(learnt)
average = learnt


@jax.jit
def step(learnt, state, average, *batch):
    (_, parts), gradient = jax.value_and_grad(loss, has_aux=True)(learnt, *batch)
    update, state = optimiser.update(gradient, state, learnt)
    learnt = optax.apply_updates(learnt, update)
    average = jax.tree.map(lambda old, new: AVERAGING * old + (1 - AVERAGING) * new, average, learnt)
    return learnt, state, average, parts


random = np.random.default_rng(0)
key = jax.random.PRNGKey(0)
for at in range(1, options.steps + 1):
    wholes, essences = (np.zeros((TRADES, REQUESTS, FEATURES + 1), np.float32) for _ in range(2))
    wholes[:, :, FEATURES] = essences[:, :, FEATURES] = 1
    sides = np.zeros((TRADES, REQUESTS, AXES), np.float32)
    labels = -np.ones((TRADES, REQUESTS), int)
    present = np.zeros((TRADES, REQUESTS), bool)
    for row, trade in enumerate(random.choice(len(trades), TRADES, replace=False)):
        wordings, own_sides, own_labels = trades[trade]
        some = random.permutation(len(own_labels))[:REQUESTS]
        count = len(some)
        which = np.where(random.random(count) < CHANGED, random.integers(0, wordings.shape[1], count), 0)
        wholes[row, :count] = WORDINGS[wordings[some, which, 0]]
        essences[row, :count] = WORDINGS[wordings[some, which, 1]]
        sides[row, :count] = own_sides[some]
        labels[row, :count] = own_labels[some]
        present[row, :count] = True
    texts = random.choice(len(text_rows), TEXTS, replace=False)
    key, drawn = jax.random.split(key)
    learnt, state, average, parts = step(
        learnt,
        state,
        average,
        wholes.reshape(-1, FEATURES + 1),
        essences.reshape(-1, FEATURES + 1),
        sides.reshape(-1, AXES),
        labels,
        present,
        WORDINGS[text_rows[texts, 0]],
        WORDINGS[text_rows[texts, 1]],
        all_sides[texts],
        as_published[texts],
        drawn,
    )
    if at % 50 == 0:
        print(f"step {at}: grouping {float(parts[0]):.3f}, strayed {float(parts[1]):.3f}", flush=True)

with open(target, "wb") as file:
    for name in MATRICES:
        change = np.asarray(average[name])
        scale = (np.abs(change).max(0) / 127).astype("<f4")
        file.write(scale.tobytes())
        file.write(np.rint(change / np.maximum(scale, 1e-12)).astype(np.int8).tobytes())
print(f"{target}: {target.stat().st_size} bytes")
