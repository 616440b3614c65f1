import Foundation

/// One fixture of an adapter's folder: a delivery, and what is to come of it.
struct FixtureInput {
    /// The name of its folder, `01-sample`.
    let name: String
    /// The delivery.
    let bytes: [UInt8]
    /// What is to come of it.
    let expectation: FixtureExpectation

    /// The fixtures of a folder, by name.
    static func all(in folder: String) -> [FixtureInput] {
        let files = FileManager.default
        let names = (try? files.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            let path = "\(folder)/\(name)"
            let inputs = (try? files.contentsOfDirectory(atPath: path)) ?? []
            guard let input = inputs.sorted().first(where: { $0.hasPrefix("input.") }),
                let content = files.contents(atPath: "\(path)/\(input)")
            else { return nil }
            return FixtureInput(
                name: name,
                bytes: Array(content),
                expectation: FixtureExpectation(
                    eventsPath: "\(path)/events.ndjson",
                    rejectionsPath: "\(path)/rejections.ndjson"
                )
            )
        }
    }
}
