import Synchronization

/// The places of one country, made ready when they are first asked for: most adapters look up those of one country, and
/// some none.
final class CountryPlaces: Sendable {
    /// What is asked for.
    private struct Ready: Sendable {
        var editions: [PlaceEdition]
        var content: [UInt8]
    }

    private let ready = Mutex<Ready?>(nil)
    private let registers: @Sendable () -> [PlaceRegister]

    /// Takes what makes the registers, by day.
    init(_ registers: @escaping @Sendable () -> [PlaceRegister]) {
        self.registers = registers
    }

    /// The editions of the register, by day.
    var editions: [PlaceEdition] { made().editions }

    /// Everything that decides how places are found.
    var content: [UInt8] { made().content }

    private func made() -> Ready {
        ready.withLock { ready in
            if let ready { return ready }
            let registers = registers()
            let made = Ready(editions: registers.map { PlaceEdition($0) }, content: Self.content(registers))
            ready = made
            return made
        }
    }

    private static func content(_ registers: [PlaceRegister]) -> [UInt8] {
        var content: [UInt8] = []
        for register in registers {
            content += Array("\(register.country)\u{1f}\(register.version ?? "")\n".utf8)
            for unit in register.units {
                let codes = (unit.codes + unit.earlierCodes).map { "\($0.system.rawValue) \($0.text)" }
                let fields =
                    ["\(unit.level.rawValue)", unit.parent.map { String($0) } ?? "", unit.isoCode ?? ""]
                    + unit.spellings + codes
                content += Array((fields.joined(separator: "\u{1f}") + "\n").utf8)
            }
        }
        return content
    }
}
