/// Where fields of some meaning belong in an event.
struct HomeRule: Sendable {
    /// The canonical field, with the argument of a line of several sources behind a slash: `lastSeen.place/district`.
    let target: String
    /// What the names have to say, all of it.
    let needs: Set<FieldAtom>
    /// Whether it is a guess that has to be asked about.
    let isWeak: Bool

    /// Reads lines `target = atom atom, ~atom`, where `~` is a guess.
    static func rules(_ lines: String) -> [HomeRule] {
        lines.split(separator: "\n").flatMap { line -> [HomeRule] in
            let sides = line.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { return [] }
            let target = String(sides[0]).trimmedOfSpace
            return sides[1].split(separator: ",").map { alternative in
                let text = String(alternative).trimmedOfSpace
                let words = text.drop { $0 == "~" }.split(separator: " ")
                return HomeRule(
                    target: target,
                    needs: Set(words.compactMap { FieldAtom(rawValue: String($0)) }),
                    isWeak: text.hasPrefix("~")
                )
            }
        }
    }

    /// The parts of a place, in the contexts that say it is that place; the last of them may be a guess.
    static func place(_ target: String, in contexts: [(atoms: Set<FieldAtom>, isWeak: Bool)]) -> [HomeRule] {
        let parts: [(String, [Set<FieldAtom>])] = [
            ("district", [[.district]]), ("state", [[.state]]),
            ("locality", [[.locality]]),
            ("commune", [[.commune]]), ("block", [[.block]]), ("postalCode", [[.postalCode]]),
            ("landmark", [[.landmark]]),
            ("policeStation", [[.station, .police]]), ("latitude", [[.latitude]]), ("longitude", [[.longitude]]),
            ("accuracy", [[.accuracy]]), ("address", [[.address], [.street]]),
        ]
        return contexts.flatMap { context in
            parts.flatMap { part in
                part.1.map {
                    HomeRule(target: "\(target)/\(part.0)", needs: context.atoms.union($0), isWeak: context.isWeak)
                }
            }
                + [HomeRule(target: "\(target)/landmark", needs: context.atoms.union([.place]), isWeak: context.isWeak)]
                + (context.atoms.isEmpty || context.atoms.contains(.incident)
                    ? [] : [HomeRule(target: "\(target)/landmark", needs: context.atoms, isWeak: context.isWeak)])
        }
    }

    /// What is told of a person who reports, calls or brings a child.
    static func reporter(_ target: String, _ subject: FieldAtom) -> [HomeRule] {
        rules(
            """
            \(target).names = \(subject.rawValue) name, \(subject.rawValue)
            \(target).names/given = \(subject.rawValue) given
            \(target).names/family = \(subject.rawValue) family
            \(target).phone = \(subject.rawValue) phone, \(subject.rawValue) contact, \(subject.rawValue) phone contact
            \(target).address = \(subject.rawValue) address, \(subject.rawValue) home address, \(subject.rawValue) home
            \(target).organization = \(subject.rawValue) organization
            \(target).role = \(subject.rawValue) relation, \(subject.rawValue) role, \(subject.rawValue) type, \(subject.rawValue) category, \(subject.rawValue) kind, \(subject.rawValue)
            """
        )
    }

    /// What is told of a relative of the child.
    static func relative(_ relation: String, _ subject: FieldAtom, isWeak: Bool = false) -> [HomeRule] {
        let mark = isWeak ? "~" : ""
        return rules(
            """
            child.relatedPersons[\(relation)] = \(mark)\(subject.rawValue) name, \(mark)\(subject.rawValue)
            child.relatedPersons[\(relation)]/given = \(mark)\(subject.rawValue) given
            child.relatedPersons[\(relation)]/family = \(mark)\(subject.rawValue) family
            child.relatedPersons[\(relation)].phone = \(mark)\(subject.rawValue) phone, \(mark)\(subject.rawValue) contact
            """
        )
    }
}
