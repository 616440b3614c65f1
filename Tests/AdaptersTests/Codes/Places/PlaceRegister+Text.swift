import Adapters
import Text

extension PlaceRegister {
    /// What a name stands for.
    func match(_ name: String, _ level: PlaceLevel, in parent: Int? = nil, writesMarks: Bool = false) -> PlaceMatch {
        Array(NFC.normalized(name).utf8).withUnsafeBytes {
            match($0, level, in: parent, writesMarks: writesMarks)
        }
    }
}
