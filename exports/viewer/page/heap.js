// A binary heap: the least item comes out first, in a time that grows with the logarithm of their number.
class Heap {
  constructor(before) {
    this.items = [];
    this.before = before; // whether its first argument comes out before its second
  }
  get size() { return this.items.length; }
  push(item) {
    const { items, before } = this;
    let at = items.push(item) - 1;
    while (at > 0 && before(item, items[(at - 1) >> 1])) {
      items[at] = items[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    items[at] = item;
  }
  pop() {
    const least = this.items[0], last = this.items.pop();
    if (this.items.length) this.sink(last);
    return least;
  }
  sink(item) {
    const { items, before } = this;
    let at = 0;
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && before(items[child + 1], items[child])) child += 1;
      if (!before(items[child], item)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = item;
  }
}
