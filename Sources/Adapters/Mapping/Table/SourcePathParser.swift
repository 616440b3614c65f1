package import Formats
import Foundation

/// Reads the name of a source field: `Status`, `caller/phone`, `District/@code`, `../@state`, `"आयु (वर्ष)"`.
///
/// Steps are separated by `/`; `../` goes up to what encloses the record, `./` stays; `@` begins an attribute, which can
/// only come last. A step that holds anything but letters, digits, `_`, `-`, `.` and a prefix's `:` is written in double
/// quotes, and then is one name whatever it holds; but `"@id"` is the attribute and `"../@state"` the path all the same,
/// for YAML has people put what begins so in quotes. Names are kept in NFC.
package enum SourcePathParser {
    /// The most steps a path can have.
    package static let maximumSteps = 16
    /// The most Unicode scalars a name can have.
    package static let maximumNameLength = 1_024

    /// Reads a path that is written as in an expression.
    ///
    /// - Throws: ``SourcePathError``.
    package static func parse(_ text: String) throws(SourcePathError) -> SourcePath {
        if let quoted = QuotedText(whole: text), beginsPath(quoted.content) {
            return try parse(Array(quoted.content.unicodeScalars), isLenient: true)
        }
        return try parse(Array(text.unicodeScalars), isLenient: false)
    }

    /// Reads a path that is the whole of a YAML scalar (`ignore`, `id`, `each`, a field of a condition).
    ///
    /// There a name may hold spaces and brackets without quotes of its own. A scalar that YAML has in quotes is one name
    /// whatever it holds, unless it begins with `@`, `./` or `../`.
    /// - Throws: ``SourcePathError``.
    package static func parse(scalar text: String, isQuoted: Bool) throws(SourcePathError) -> SourcePath {
        if isQuoted && !beginsPath(text) && !text.hasPrefix("\"") {
            let name = try checked(text.unicodeScalars.map { $0 }, at: 0)
            return SourcePath(steps: [.child(name)])
        }
        return try parse(Array(text.unicodeScalars), isLenient: true)
    }

    /// Whether a text in quotes is a path all the same.
    private static func beginsPath(_ text: String) -> Bool {
        text.hasPrefix("@") || text.hasPrefix("./") || text.hasPrefix("../")
    }

    private static func parse(_ scalars: [Unicode.Scalar], isLenient: Bool) throws(SourcePathError) -> SourcePath {
        var path = SourcePath(steps: [])
        var position = 0
        if scalars.starts(with: ["."]) && scalars.dropFirst().first == "/" { position = 2 }
        while scalars[position...].starts(with: "../".unicodeScalars) {
            path.up += 1
            position += 3
        }
        while true {
            guard path.up + path.steps.count < maximumSteps else {
                throw SourcePathError(message: "a path has at most \(maximumSteps) steps", offset: position)
            }
            path.steps.append(try step(scalars, at: &position, isLenient: isLenient))
            guard position < scalars.count else { return path }
            guard scalars[position] == "/" else {
                throw SourcePathError(message: unexpected(scalars[position]), offset: position)
            }
            if case .attribute = path.steps.last {
                throw SourcePathError(message: "an attribute can only be the last step of a path", offset: position)
            }
            position += 1
        }
    }

    private static func step(
        _ scalars: [Unicode.Scalar],
        at position: inout Int,
        isLenient: Bool
    ) throws(SourcePathError) -> SourcePath.Step {
        let isAttribute = position < scalars.count && scalars[position] == "@"
        if isAttribute { position += 1 }
        let start = position
        let name: String
        if position < scalars.count && scalars[position] == "\"" {
            guard let quoted = QuotedText(scalars[position...]) else {
                throw SourcePathError(message: "the quoted name is not closed", offset: position)
            }
            position += quoted.length
            name = try checked(Array(quoted.content.unicodeScalars), at: start)
            if !isAttribute, position == scalars.count, name.hasPrefix("@"), name != "@" {
                return .attribute(String(name.dropFirst()))
            }
        } else {
            while position < scalars.count && belongsToName(scalars[position], isLenient: isLenient) { position += 1 }
            guard position > start || position >= scalars.count || scalars[position] == "/" else {
                throw SourcePathError(message: unexpected(scalars[position]), offset: position)
            }
            name = try checked(Array(scalars[start..<position]), at: start)
        }
        return isAttribute ? .attribute(name) : .child(name)
    }

    private static func checked(_ scalars: [Unicode.Scalar], at offset: Int) throws(SourcePathError) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let name = String(view).trimmingCharacters(in: .whitespacesAndNewlines)
        guard !name.isEmpty else {
            throw SourcePathError(message: "the name of a source field was expected", offset: offset)
        }
        guard name != "." && name != ".." else {
            throw SourcePathError(message: "'\(name)' can only begin a path, followed by '/'", offset: offset)
        }
        guard scalars.count <= maximumNameLength else {
            throw SourcePathError(message: "a name has at most \(maximumNameLength) characters", offset: offset)
        }
        return name.precomposedStringWithCanonicalMapping
    }

    private static func belongsToName(_ scalar: Unicode.Scalar, isLenient: Bool) -> Bool {
        if isLenient { return scalar != "/" }
        if scalar == "_" || scalar == "-" || scalar == "." || scalar == ":" { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: return true
        case .format: return true
        default: return false
        }
    }

    private static func unexpected(_ scalar: Unicode.Scalar) -> String {
        "'\(Character(scalar))' cannot stand in the name of a source field; a name that holds more than letters and "
            + "digits is written in double quotes"
    }
}
