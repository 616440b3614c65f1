import Foundation

/// A file in a drop folder.
///
/// Its name is the sender's: any bytes, shown to nobody.
struct DroppedFile: Hashable {
    /// The longest name that leaves room for what is added to it.
    private static let longestName = 180

    /// The folder it lies in.
    let folder: String
    /// Its name.
    let name: [UInt8]

    /// The path for system calls.
    var path: [CChar] { Self.path(folder, name) }

    /// Whether it may be looked at: senders name what is not whole with a dot before it, or `.part` or `.tmp` behind.
    var isCandidate: Bool { name.first != UInt8(ascii: ".") && !hasSuffix(".part") && !hasSuffix(".tmp") }

    /// Whether its name says that it is compressed.
    var isCompressed: Bool { hasSuffix(".gz") }

    /// The name it gets when it is dealt with: its own, unless that would be hard on who reads it.
    var keptName: String {
        guard name.count <= Self.longestName, let text = String(validating: name, as: UTF8.self),
            text.unicodeScalars.allSatisfy({ !Self.isHidden($0) })
        else { return "unnamed-\(UUID().uuidString.lowercased())\(isCompressed ? ".gz" : "")" }
        return text
    }

    /// The path of a name in a folder.
    static func path(_ folder: String, _ name: [UInt8]) -> [CChar] {
        (Array(folder.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
    }

    private func hasSuffix(_ suffix: String) -> Bool { name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }

    /// Control characters, line ends, and those that turn the direction of text.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }
}

extension DurableFolder {
    /// The files and whatever else lies in it, by name.
    ///
    /// - Throws: ``StorageError``.
    func entries() throws(StorageError) -> [DroppedFile] {
        try rawNames().map { DroppedFile(folder: path, name: $0) }
    }
}
