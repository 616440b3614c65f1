/// A field of a canonical event, from its `data`: `child.relatedPersons[father].names`.
package struct CanonicalPath: Sendable, Hashable, CustomStringConvertible {
    /// One step down.
    package enum Step: Sendable, Hashable {
        /// A member by name.
        case child(String)
        /// The element of a list whose key member has this value (`x-key`).
        case element(String)
    }

    /// The steps; the first is always a member.
    package var steps: [Step]

    /// Makes a path.
    package init(steps: [Step]) {
        self.steps = steps
    }

    /// The path as a table writes it.
    package var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .child(let name): text += text.isEmpty ? name : "." + name
            case .element(let label): text += "[\(label)]"
            }
        }
        return text
    }
}
