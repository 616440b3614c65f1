import Foundation

/// A file that could not be opened, read or written.
struct FileError: Error, CustomStringConvertible {
    /// Which file.
    var path: String
    /// What was tried, as a participle: `read`.
    var action: String
    /// The operating system's error number.
    var number: Int32

    /// One line for a person.
    var description: String { "\(path) could not be \(action): \(String(cString: strerror(number)))" }
}
