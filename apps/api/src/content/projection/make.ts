/** A frozen instance of a graph type. Instances of the class, not look-alikes: the graph tells the types of an interface apart by `instanceof`. */
export function make<T extends object>(type: new () => T, fields: T): T {
  return Object.freeze(Object.assign(new type(), fields))
}
