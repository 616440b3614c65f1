/// The file of one generated type.
struct SwiftTypeFile {
    private static let width = 120

    /// The type.
    let type: SwiftType

    /// The file's name.
    var name: String { "Canonical+\(type.name).swift" }

    /// The file.
    var text: String {
        var lines = ["// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit."]
        if case .members = type.content { lines += ["", "public import Formats"] }
        lines += ["", "extension Canonical {"] + declaration(of: type, indent: "    ") + ["}", ""]
        return lines.joined(separator: "\n")
    }

    private func declaration(of type: SwiftType, indent: String) -> [String] {
        switch type.content {
        case .values(let values): enumeration(type, values, indent)
        case .members(let members, let event): structure(type, members, event, indent)
        }
    }

    private func enumeration(_ type: SwiftType, _ values: [String], _ indent: String) -> [String] {
        let isCodeList = values.contains("unmapped")
        var lines = comment(type.summary, indent)
        lines.append(
            "\(indent)public enum \(type.name): String, \(isCodeList ? "CanonicalCodeList" : "CanonicalList") {"
        )
        for value in values {
            let name = SwiftName.value(value)
            let plain = name.filter { $0 != "`" }
            lines.append("\(indent)    /// `\(value)`")
            lines.append("\(indent)    case \(name)" + (plain == value ? "" : " = \"\(value)\""))
        }
        return lines + ["\(indent)}"]
    }

    private func structure(
        _ type: SwiftType,
        _ members: [SwiftType.Member],
        _ event: String?,
        _ indent: String
    ) -> [String] {
        let inner = indent + "    "
        var lines = comment(type.summary, indent)
        lines.append("\(indent)public struct \(type.name): \(event == nil ? "CanonicalObject" : "CanonicalEvent") {")
        for member in members {
            lines += comment(summary(of: member), inner)
            lines.append("\(inner)public var \(SwiftName.member(member.name)): \(declared(member))")
        }
        if let event {
            lines += [
                "", "\(inner)/// The event type, as tables name it.",
                "\(inner)public static let reference = \"\(event)\"",
            ]
        }
        lines += [""] + initializer(members, inner) + [""] + memberList(members, inner)
        for nested in type.nested {
            lines += [""] + declaration(of: nested, indent: inner)
        }
        return lines + ["\(indent)}"]
    }

    private func summary(of member: SwiftType.Member) -> String {
        guard member.isRequired, member.mayBeUnknown else { return member.summary }
        return member.summary + " Required: `nil` rejects the record, or lets an emergency go out in part."
    }

    private func declared(_ member: SwiftType.Member) -> String {
        if member.isArray { return member.type }
        return member.isRequired && !member.mayBeUnknown ? member.type : member.type + "?"
    }

    private func initializer(_ members: [SwiftType.Member], _ indent: String) -> [String] {
        var lines = comment("Fills one; what is not given is not said.", indent)
        lines.append("\(indent)public init(")
        for (index, member) in members.enumerated() {
            let initial = member.isRequired ? "" : member.isArray ? " = []" : " = nil"
            let comma = index == members.count - 1 ? "" : ","
            lines.append("\(indent)    \(SwiftName.member(member.name)): \(declared(member))\(initial)\(comma)")
        }
        lines.append("\(indent)) {")
        for member in members {
            lines.append("\(indent)    self.\(member.name) = \(SwiftName.member(member.name))")
        }
        return lines + ["\(indent)}"]
    }

    private func memberList(_ members: [SwiftType.Member], _ indent: String) -> [String] {
        var lines = comment("Its filled members, in schema order.", indent)
        lines += [
            "\(indent)public var filledMembers: [JSONValue.Member] {", "\(indent)    var filled = CanonicalMembers()",
        ]
        for member in members {
            lines.append("\(indent)    filled.add(\"\(member.name)\", \(SwiftName.member(member.name)))")
        }
        return lines + ["\(indent)    return filled.list", "\(indent)}"]
    }

    /// A documentation comment: its first sentence, then the rest as a paragraph of its own.
    private func comment(_ text: String, _ indent: String) -> [String] {
        let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard let end = text.firstRange(of: ". ") else { return wrapped(text, indent) }
        let rest = String(text[end.upperBound...])
        return wrapped(text[..<end.lowerBound] + ".", indent) + ["\(indent)///"] + wrapped(rest, indent)
    }

    private func wrapped(_ text: some StringProtocol, _ indent: String) -> [String] {
        var lines: [String] = []
        var line = "\(indent)///"
        for word in text.split(separator: " ") {
            if line.count + 1 + word.count > Self.width, !line.hasSuffix("///") {
                lines.append(line)
                line = "\(indent)///"
            }
            line += " " + word
        }
        return lines + [line]
    }
}
