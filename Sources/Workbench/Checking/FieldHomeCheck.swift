import Adapters
import Contracts
import Formats

/// Finds fields that their names say belong elsewhere: a line that reads the mother's name as the father's, `place(…)` with the
/// district where the state should be, the day of a report as that of a disappearance.
///
/// A name is told of only where another field is by its own what the line wants, so that senders with names of their own are left
/// in peace.
struct FieldHomeCheck {
    /// One place where a table reads one field, and what it makes of it.
    private struct Reading {
        var use: SourceUse
        /// The canonical field, with the argument of `place(…)` behind a slash.
        var target: String
        var profile: FieldProfile
        var homes: [HomeFinder.Candidate]
    }

    private(set) var diagnostics: [Diagnostic] = []
    private let table: MappingTable
    private let schemas: SchemaCatalog
    private let sample: [FieldProfile]
    private let isXML: Bool

    init(_ table: MappingTable, in folder: AdapterFolder, schemas: SchemaCatalog) {
        self.table = table
        self.schemas = schemas
        isXML = table.inputs.contains { $0.description.format == .xml }
        var collector = FieldCollector()
        for fixture in folder.fixtures {
            guard let bytes = FixtureFile.read(fixture.inputPath) else { continue }
            let file = SampleFile(name: fixture.name, bytes: bytes)
            let read = try? SampleRecords.read(file, inputs: table.inputDescriptions)
            for record in read?.records ?? [] { collector.add(record) }
        }
        sample = collector.profiles()
        for index in table.emits.indices { check(index) }
    }

    private mutating func check(_ index: Int) {
        let emit = table.emits[index]
        // In rows within a record names are those of other lists.
        guard emit.each == nil, emit.columns == nil, let schema = schemas[emit.type] else { return }
        guard HomeRules.types.contains(schema.name) else { return }
        let finder = HomeFinder(
            vocabulary: .standard,
            type: schema.name,
            groups: HeaderGroups(sample, isXML: isXML)
        )
        let readings = emit.map.flatMap { fields(readBy: $0, index, finder) }
        let read = Set(readings.map(\.use.path.written))
        let others = sample.filter { !read.contains(SourceText.expression($0.path)) && !$0.path.isEmpty }
            .map { (SourceText.expression($0.path), finder.candidates(for: finder.read($0))) }
        let named = readings.map { ($0.use.path.written, $0.homes) } + others
        for reading in readings where reading.use.path.up == 0 {
            guard let home = Self.plain(reading.homes), home != "id", !Self.isSame(home, reading.target),
                !reading.target.hasSuffix("." + home),
                !reading.homes.contains(where: { Self.isSame($0.rule.target, reading.target) }),
                // Who reads a field where it belongs, and here too, means it.
                !readings.contains(where: { $0.use.path == reading.use.path && Self.isSame($0.target, home) })
            else { continue }
            let right = Set(
                named.filter { name, homes in
                    name != reading.use.path.written && Self.plain(homes) == reading.target
                }.map(\.0)
            )
            guard let other = right.min(by: { ($0.count, $0) < ($1.count, $1) }) else { continue }
            diagnostics.append(
                Diagnostic(
                    .fieldMisplaced,
                    "'\(reading.use.path)' is by its name \(home), and this reads it as \(reading.target)",
                    at: reading.use.location,
                    suggestion: other,
                    fix: ""
                )
            )
        }
    }

    /// The place that a name says plainly; `nil` where it is a guess, or a word is not known.
    private static func plain(_ homes: [HomeFinder.Candidate]) -> String? {
        guard let best = homes.first, !best.rule.isWeak, best.unknown.isEmpty, best.unknownAround.isEmpty,
            best.guessed.isEmpty
        else { return nil }
        return best.rule.target
    }

    /// The parts of one text, and of one place, are one; those of a place are not.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        one == other || one.prefix { $0 != "/" } == other.prefix { $0 != "/" } && !isOfPlace(one) && !isOfPlace(other)
    }

    private static func isOfPlace(_ target: String) -> Bool {
        ["/district", "/state", "/latitude", "/longitude"].contains { target.hasSuffix($0) }
    }

    /// The fields a line reads one by one; those that only stand in for another are left out.
    private func fields(readBy line: MappingLine, _ index: Int, _ finder: HomeFinder) -> [Reading] {
        let target = line.target.description
        let uses = line.expression.sourceUses(emit: index)
        if let place = line.expression.calls.first(where: { $0.name == "place" }) {
            return place.arguments.compactMap { argument in
                guard let use = uses.first(where: { $0.location == argument.value.location }) else { return nil }
                switch argument.label {
                case "district", "districtName": return reading(use, "\(target)/district", finder)
                case "state", "stateName", "province", "provinceName": return reading(use, "\(target)/state", finder)
                case "latitude", "longitude": return reading(use, "\(target)/\(argument.label ?? "")", finder)
                default: return nil
                }
            }
        }
        guard uses.count == 1 else { return [] }
        return [reading(uses[0], target, finder)]
    }

    private func reading(_ use: SourceUse, _ target: String, _ finder: HomeFinder) -> Reading {
        let names = use.path.names
        func local(_ path: [String]) -> [String] { path.map { $0.split(separator: ":").last.map(String.init) ?? $0 } }
        let profile =
            sample.first { $0.path == names } ?? sample.first { isXML && local($0.path) == local(names) }
            ?? FieldProfile(path: names, texts: [], filled: 0, records: 0, traits: [])
        return Reading(use: use, target: target, profile: profile, homes: finder.candidates(for: finder.read(profile)))
    }
}
