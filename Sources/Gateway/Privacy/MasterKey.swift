import Crypto
import Foundation

/// The secret everything else is derived from, kept in one file that only its owner may read.
///
/// Whoever holds it can read every original; whoever loses it loses them. A copy belongs in a safe.
public struct MasterKey: Sendable {
    /// The name of its file in the data folder.
    public static let fileName = "master.key"

    private let key: SymmetricKey

    /// Takes 32 bytes.
    init(bytes: [UInt8]) {
        key = SymmetricKey(data: bytes)
    }

    /// Reads the key of a data folder, or makes one at the first start.
    ///
    /// - Throws: ``PrivateFileError`` where the file is readable by others, damaged, or cannot be made, or is gone while
    ///   what was sealed with it is there.
    public static func load(dataFolder: String) throws(PrivateFileError) -> MasterKey {
        let file = PrivateFile(path: dataFolder + "/" + fileName)
        guard access(file.path, F_OK) == 0 || access(dataFolder + "/bus.sqlite", F_OK) != 0 else {
            throw PrivateFileError("\(file.path) is gone, and the bus is sealed with it: put back the copy you keep")
        }
        let content = try file.contents(creating: { SymmetricKey(size: .bits256).hexadecimal + "\n" })
        guard let bytes = [UInt8](hexadecimal: content), bytes.count == 32 else {
            throw PrivateFileError("\(file.path) does not hold a key of 64 hexadecimal digits")
        }
        return MasterKey(bytes: bytes)
    }

    /// A key for one purpose (HKDF-SHA256); equal purposes give equal keys, and none tells anything of another.
    func key(for purpose: String, salt: [UInt8] = []) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            salt: salt,
            info: Array("setu/1/\(purpose)".utf8),
            outputByteCount: 32
        )
    }
}

extension SymmetricKey {
    fileprivate var hexadecimal: String {
        withUnsafeBytes { $0.map(\.hexadecimal).joined() }
    }
}
