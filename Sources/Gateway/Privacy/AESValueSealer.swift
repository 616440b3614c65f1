import Contracts
import Crypto
import Foundation
import Synchronization

/// Encrypts values with AES-GCM under keys derived from the master key.
///
/// A key is used with random nonces, so no key may seal too much (NIST SP 800-38D allows 2^32 uses): every process, and
/// every 2^28 values in one, begins a new key by a random salt that travels with the value.
final class AESValueSealer: ValueSealer {
    private struct Epoch {
        var salt: [UInt8]
        var key: SymmetricKey
        var uses: UInt32
    }

    private static let version: UInt8 = 1
    private static let saltCount = 16
    private static let usesPerKey: UInt32 = 1 << 28
    private static let rememberedKeys = 256

    private let master: MasterKey
    private let epoch: Mutex<Epoch>
    private let remembered: Mutex<[[UInt8]: SymmetricKey]>

    init(master: MasterKey) {
        self.master = master
        epoch = Mutex(Self.begin(master))
        remembered = Mutex([:])
    }

    func seal(_ bytes: [UInt8], context: [UInt8]) throws -> [UInt8] {
        let (salt, key) = current()
        let box = try AES.GCM.seal(bytes, using: key, authenticating: context)
        var sealed: [UInt8] = []
        sealed.reserveCapacity(1 + Self.saltCount + 12 + bytes.count + 16)
        sealed.append(Self.version)
        sealed.append(contentsOf: salt)
        sealed.append(contentsOf: box.nonce)
        sealed.append(contentsOf: box.ciphertext)
        sealed.append(contentsOf: box.tag)
        return sealed
    }

    func open(_ bytes: [UInt8], context: [UInt8]) throws -> [UInt8] {
        guard bytes.count >= 1 + Self.saltCount + 28, bytes[0] == Self.version else {
            throw BinaryFormatError("not a sealed value of a known version")
        }
        let key = key(salt: Array(bytes[1...Self.saltCount]))
        do {
            let box = try AES.GCM.SealedBox(combined: bytes[(1 + Self.saltCount)...])
            return Array(try AES.GCM.open(box, using: key, authenticating: context))
        } catch {
            throw BinaryFormatError("the value does not open with this master key")
        }
    }

    private static func begin(_ master: MasterKey) -> Epoch {
        let salt = (0..<saltCount).map { _ in UInt8.random(in: 0 ... .max) }
        return Epoch(salt: salt, key: master.key(for: "values", salt: salt), uses: 0)
    }

    private func current() -> (salt: [UInt8], key: SymmetricKey) {
        epoch.withLock { epoch in
            if epoch.uses >= Self.usesPerKey { epoch = Self.begin(master) }
            epoch.uses += 1
            return (epoch.salt, epoch.key)
        }
    }

    private func key(salt: [UInt8]) -> SymmetricKey {
        if let known = remembered.withLock({ $0[salt] }) { return known }
        let key = master.key(for: "values", salt: salt)
        remembered.withLock { keys in
            // Salts come from what is opened, which nobody vouches for: forget rather than grow.
            if keys.count >= Self.rememberedKeys { keys.removeAll() }
            keys[salt] = key
        }
        return key
    }
}
