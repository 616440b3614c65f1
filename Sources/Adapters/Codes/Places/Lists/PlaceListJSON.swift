import Formats

/// Reads a list of Viet Nam as JSON: provinces with `Code`, `FullName` or `Name`, and in `Wards` or `Districts` what lies in
/// them.
struct PlaceListJSON {
    /// What is wrong, and in which line the unit begins.
    struct Problem {
        var problem: PlaceListProblem
        var line: Int
        var message: String
    }

    private(set) var rows: [PlaceListRow] = []
    private(set) var problems: [Problem] = []
    /// The line on which each object of the text begins, in order.
    private let lines: [Int]
    private var object = 0

    init(_ bytes: [UInt8]) {
        lines = Self.linesOfObjects(bytes)
        guard let root = try? JSONValue.parse(bytes) else {
            problems = [Problem(problem: .form, line: 1, message: "the file begins as JSON and is none")]
            return
        }
        guard let provinces = root.arrayValue else {
            problems = [Problem(problem: .form, line: 1, message: "a list of provinces is expected")]
            return
        }
        for province in provinces { read(province, .state, in: nil) }
    }

    private mutating func read(_ unit: JSONValue, _ level: PlaceLevel, in parent: PlaceListRow.Key?) {
        let line = object < lines.count ? lines[object] : 1
        guard let members = unit.objectValue else {
            return report(.form, line, "an object with Code and FullName is expected")
        }
        object += 1
        guard let code = text("Code", members), let number = Int(code), number > 0, code.utf8.count <= 9 else {
            report(.code, line, "the code of the \(level.word) is no number above 0")
            return skip(members)
        }
        guard let name = text("FullName", members) ?? text("Name", members), !name.isEmpty else {
            report(.name, line, "the \(level.word) has no name")
            return skip(members)
        }
        let key = PlaceListRow.Key(level: level, number: number)
        let english = text("NameEn", members).map { [$0] } ?? []
        rows.append(
            PlaceListRow(
                key: key,
                parent: parent,
                name: name,
                otherNames: english.filter { $0 != name },
                census2011: nil,
                line: line
            )
        )
        for member in members {
            guard let units = member.value.arrayValue else {
                skip(member.value)
                continue
            }
            switch member.name {
            case "Wards", "Ward", "Communes": for unit in units { read(unit, .local, in: key) }
            case "Districts", "District": for unit in units { read(unit, .district, in: key) }
            default: skip(member.value)
            }
        }
    }

    /// Passes over the objects in what is not read, so that lines stay right.
    private mutating func skip(_ members: [JSONValue.Member]) {
        for member in members { skip(member.value) }
    }

    private mutating func skip(_ value: JSONValue) {
        if let members = value.objectValue {
            object += 1
            skip(members)
        }
        for element in value.arrayValue ?? [] { skip(element) }
    }

    private func text(_ name: String, _ members: [JSONValue.Member]) -> String? {
        guard let value = members.first(where: { $0.name == name })?.value else { return nil }
        return value.stringValue ?? value.numberText
    }

    private mutating func report(_ problem: PlaceListProblem, _ line: Int, _ message: String) {
        problems.append(Problem(problem: problem, line: line, message: message))
    }

    private static func linesOfObjects(_ bytes: [UInt8]) -> [Int] {
        var lines: [Int] = []
        var line = 1
        var isInText = false
        var isEscaped = false
        for byte in bytes {
            if byte == 0x0a { line += 1 }
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInText = true
            } else if byte == UInt8(ascii: "{") {
                lines.append(line)
            }
        }
        return lines
    }
}
