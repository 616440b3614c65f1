package import Contracts

/// One child as a note tells of it: `Juma (about 6, M)`.
package struct ToldChild {
    package var name: String
    package var years: Int
    package var isEstimated: Bool
    package var sex: Canonical.Sex

    /// The children of a text, `Amina (9, F); Juma (about 6, M)`; `nil` where a part of it is none, so that none is lost.
    package static func all(_ text: String) -> [ToldChild]? {
        var found: [ToldChild] = []
        for part in text.split(separator: ";") {
            guard let child = ToldChild(String(part)) else { return nil }
            found.append(child)
        }
        return found.isEmpty ? nil : found
    }

    private init?(_ text: String) {
        let pattern = /\s*(?<name>[^()]+?)\s*\((?<about>about )?(?<years>\d{1,2}), (?<sex>[FM])\)\s*/
        guard let match = text.wholeMatch(of: pattern), let years = Int(match.years) else { return nil }
        name = String(match.name)
        self.years = years
        isEstimated = match.about != nil
        sex = match.sex == "F" ? .female : .male
    }

    /// As the contract has it.
    package var canonical: Canonical.Child {
        Canonical.Child(
            sex: .init(sex),
            names: [.init(use: .official, full: name)],
            age: .init(
                value: years,
                unit: .year,
                basis: isEstimated ? .appearance : .stated,
                estimated: isEstimated
            )
        )
    }
}
