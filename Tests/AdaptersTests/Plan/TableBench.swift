import Adapters
import Contracts
import ContractsTesting
import Formats
import Foundation

/// A small adapter made of a few lines, and what it makes of records, which are JSON lines unless it says otherwise.
struct TableBench {
    let adapter: (any Adapter)?
    let diagnostics: [String]

    /// An adapter of a whole table less its head, with code lists by name, as the files have them.
    init(
        _ table: String,
        inputs: String = "[{format: ndjson}]",
        locale: String = "hi-IN",
        jurisdiction: String = "IN",
        timeZone: String? = nil,
        codes: [String: String] = [:],
        places: PlaceCatalog = .bundled
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "table-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let lists = folder.appending(path: "codes")
        try FileManager.default.createDirectory(at: lists, withIntermediateDirectories: true)
        for (name, rows) in codes {
            try (Self.header(of: rows) + rows).write(
                to: lists.appending(path: "\(name).csv"),
                atomically: true,
                encoding: .utf8
            )
        }
        let head = """
            adapter: test.bench
            title: Bench
            version: 1.0.0
            jurisdiction: \(jurisdiction)
            locale: \(locale)
            timeZone: \(timeZone ?? (jurisdiction.hasPrefix("VN") ? "Asia/Ho_Chi_Minh" : "Asia/Kolkata"))
            absent: [NA]
            inputs: \(inputs)

            """
        try (head + table).write(to: folder.appending(path: "adapter.yaml"), atomically: true, encoding: .utf8)
        let entry = AdapterCatalog.load(AdapterFolder(path: folder.path), places: places)
        adapter = entry.adapter
        diagnostics = entry.diagnostics.map(\.description)
    }

    /// An adapter with all a concern needs, and further lines.
    static func concern(
        _ lines: String...,
        locale: String = "hi-IN",
        jurisdiction: String = "IN",
        timeZone: String? = nil,
        codes: [String: String] = [:],
        places: PlaceCatalog = .bundled
    ) throws -> TableBench {
        try TableBench(
            """
            emit:
              - type: concern/1
                id: keyed(id, v)
                map:
                  reportedAt: const(2025-07-15)
                  categories: const(OTHER)
                  verification: const(unverified)
                  reporter.role: const(official)
                  child.sex: const(unknown)
            \(lines.map { "      " + $0 }.joined(separator: "\n"))
            """,
            locale: locale,
            jurisdiction: jurisdiction,
            timeZone: timeZone,
            codes: codes,
            places: places
        )
    }

    /// As many columns as the first row has.
    private static func header(of rows: String) -> String {
        let count = (rows.split(separator: "\n").first ?? "").split(separator: ",", omittingEmptySubsequences: false)
            .count
        return ["source", "code", "relation", "note", "from", "until"].prefix(max(2, count)).joined(separator: ",")
            + "\n"
    }

    /// What comes of a delivery.
    func run(_ records: String) throws -> FixtureOutput {
        guard let adapter else { throw CocoaError(.fileReadCorruptFile, userInfo: ["problems": diagnostics]) }
        return FixtureRun(adapter: adapter).translate(Array(records.utf8))
    }

    /// The `data` of the one event that comes of a record.
    func data(_ record: JSONValue) throws -> JSONValue? {
        let output = try run(record.text + "\n")
        return output.whole.count == 1 ? output.whole[0]["data"] : nil
    }

    /// What a field becomes of the source value `v`: its JSON, or the code of its quality issue.
    func value(_ path: String..., of text: String) throws -> String {
        let data = try data(["id": "1", "v": .string(text)])
        var value = data
        for name in path { value = name == "0" ? value?[0] : value?[name] }
        if let value { return value.text }
        guard case .string(let code)? = data?["quality"]?["issues"]?[0]?["code"] else { return "nothing" }
        return code
    }
}
