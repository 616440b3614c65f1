package import Formats
import Foundation

/// The folder of a mapped adapter: `adapter.yaml`, `codes/*.csv` and `fixtures/NN-situation/`; lists that several adapters of
/// a country name lie beside them in `../codes/*.csv`.
public struct AdapterFolder: Sendable, Hashable {
    /// Where it is.
    public let path: String
    /// The id its place among the other adapters gives it; `nil` for a folder that stands alone.
    public let expectedID: String?

    /// Takes a folder by its path.
    public init(path: String) {
        self.init(path: path, expectedID: nil)
    }

    private init(path: String, expectedID: String?) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        self.expectedID = expectedID
    }

    /// The folders `<country>/<system>` below a root that hold an `adapter.yaml`, by id.
    public static func discover(in root: String) -> [AdapterFolder] {
        let root = AdapterFolder(path: root).path
        return folders(in: root).flatMap { country in
            folders(in: "\(root)/\(country)").map { system in
                AdapterFolder(path: "\(root)/\(country)/\(system)", expectedID: "\(country).\(system)")
            }
        }
        .filter { FileManager.default.fileExists(atPath: $0.tablePath) }
    }

    /// The path of its table.
    public var tablePath: String { path + "/adapter.yaml" }

    /// The pairs that prove it, by name.
    public var fixtures: [AdapterFixture] {
        let root = path + "/fixtures"
        return Self.folders(in: root).compactMap { name in
            let folder = "\(root)/\(name)"
            guard let input = Self.names(in: folder).first(where: { $0.hasPrefix("input.") }) else { return nil }
            return AdapterFixture(name: name, path: folder, inputPath: "\(folder)/\(input)")
        }
    }

    /// Reads the table and the code lists and reports everything that is wrong with their form.
    package func load(places: PlaceCatalog = .bundled, limits: DecodingLimits = DecodingLimits()) -> LoadedAdapter {
        var fingerprint = AdapterFingerprint()
        fingerprint.add(limits)
        var diagnostics: [Diagnostic] = []
        let folder = CodeListFolder(path: path + "/codes", name: "codes")
        let own = folder.lists(named: nil, &fingerprint, &diagnostics)
        let start = SourceLocation(file: tablePath, line: 1, column: 1)
        guard let bytes = Self.read(tablePath, atMost: TableLoader.maximumBytes) else {
            let message = "the file is not there, cannot be read, or has more than \(TableLoader.maximumBytes) bytes"
            let problem = Diagnostic(code: TableProblem.unreadable.rawValue, location: start, message: message)
            return LoadedAdapter(table: nil, fingerprint: fingerprint.text, diagnostics: [problem] + diagnostics)
        }
        fingerprint.add("adapter.yaml", bytes)
        var loaded = TableLoader.load(bytes, file: tablePath, codeLists: own)
        if loaded.table?.process != nil {
            // What decides the output are the program's files, the table among them.
            fingerprint = AdapterFingerprint()
            if !ProgramFolder(path: path).add(to: &fingerprint) {
                let message =
                    "the files of the folder have more than \(ProgramFolder.maximumBytes) bytes, or cannot be read"
                diagnostics.append(Diagnostic(code: TableProblem.tooLarge.rawValue, location: start, message: message))
            }
            if let problem = loaded.table.flatMap({ otherID($0, start) }) { diagnostics.insert(problem, at: 0) }
        } else if let table = loaded.table {
            let named = Self.words(in: table).subtracting(own.keys)
            let country = CodeListFolder(path: path + "/../codes", name: "../codes")
            let ofCountry = country.lists(named: named, &fingerprint, &diagnostics)
            loaded.table?.codeLists.merge(ofCountry) { _, nearer in nearer }
            for list in SharedCodeLists.all.values where named.contains(list.name) && ofCountry[list.name] == nil {
                fingerprint.add(list)
            }
            if Self.calls(in: table).contains(where: { $0.name == "legalClock" }) { fingerprint.addLegalClocks() }
            for code in Self.countriesOfPlaces(in: table) {
                fingerprint.add("places/\(code)", places.fingerprintPart(of: code))
            }
            if let problem = otherID(table, start) { diagnostics.insert(problem, at: 0) }
        }
        return LoadedAdapter(
            table: loaded.table,
            fingerprint: fingerprint.text,
            diagnostics: loaded.diagnostics + diagnostics
        )
    }

    private func otherID(_ table: MappingTable, _ start: SourceLocation) -> Diagnostic? {
        guard let expectedID, !table.id.isEmpty, table.id != expectedID else { return nil }
        return Diagnostic(
            code: TableProblem.otherFolder.rawValue,
            location: table.keyLocations["adapter"] ?? start,
            message: "the adapter is '\(table.id)' and its folder says '\(expectedID)'",
            fix: "write adapter: \(expectedID), or move the folder"
        )
    }

    /// What a table's lines name as arguments; code lists are among them.
    private static func words(in table: MappingTable) -> Set<String> {
        Set(calls(in: table).flatMap(\.arguments).map(\.value.literal))
    }

    /// The countries whose registers of places decide what a table gives.
    private static func countriesOfPlaces(in table: MappingTable) -> Set<String> {
        Set(
            calls(in: table).filter { $0.name == "place" }
                .map { PlaceConverters.country(of: $0.arguments, jurisdiction: table.jurisdiction) }
        )
    }

    /// Every converter a table names.
    private static func calls(in table: MappingTable) -> [ConverterCall] {
        let expressions = table.emits.flatMap { $0.map.map(\.expression) + [$0.version].compactMap { $0 } }
        return expressions.flatMap { expression in
            guard case .call(let call) = expression.head else { return expression.pipeline }
            return [call] + expression.pipeline
        }
    }

    static func read(_ path: String, atMost limit: Int) -> [UInt8]? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = attributes?[.size] as? Int, size <= limit else { return nil }
        return FileManager.default.contents(atPath: path).map { Array($0) }
    }

    static func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func folders(in folder: String) -> [String] {
        names(in: folder).filter { name in
            var isFolder = ObjCBool(false)
            return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }
}
