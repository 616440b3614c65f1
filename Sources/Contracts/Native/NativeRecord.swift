import Formats

/// The values of one record, as an adapter in Swift reads them: trimmed and in NFC.
///
/// What looks like an Aadhaar number stands in them, because it may be an id; it leaves in no text of an event.
public struct NativeRecord: Sendable {
    /// What stands at a path.
    enum Value: Sendable {
        case nothing
        case texts([String])
        case structure
    }

    /// One for each field of the layout.
    private let values: [Value]
    private let indices: [String: Int]

    /// Takes the values of a layout's fields.
    init(values: [Value], indices: [String: Int]) {
        self.values = values
        self.indices = indices
    }

    /// The first value at a path of the layout, written as tables write it (`District/@code`); `nil`: the source says
    /// nothing, or something that is no single value.
    public subscript(path: String) -> String? { all(path).first }

    /// All values at a path of the layout, in order.
    public func all(_ path: String) -> [String] {
        guard let index = indices[path], values.indices.contains(index), case .texts(let texts) = values[index] else {
            return []
        }
        return texts
    }

    /// Whether there is something at a path that is no scalar: an object, or an element with children.
    public func isStructure(_ path: String) -> Bool {
        guard let index = indices[path], values.indices.contains(index), case .structure = values[index] else {
            return false
        }
        return true
    }
}
