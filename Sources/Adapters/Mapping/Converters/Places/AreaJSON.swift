/// The JSON of every known district and state, made once.
struct AreaJSON: Sendable {
    /// The parts of one state.
    struct State: Sendable {
        var subdivision: [UInt8]
        var name: [UInt8]
        /// Its entries in `codes`, without brackets.
        var codes: [UInt8]
    }

    /// The parts of one district.
    struct District: Sendable {
        var name: [UInt8]
        /// Its entries in `codes`, without brackets.
        var codes: [UInt8]
    }

    let states: [State]
    let districts: [District]

    /// Of the places this version knows.
    static let india = AreaJSON(.india)

    init(_ directory: PlaceDirectory) {
        states = directory.states.map { state in
            State(
                subdivision: ConstantValue.quoted(state.isoCode),
                name: ConstantValue.quoted(state.name),
                codes: Self.entry("LGD", "state", String(state.lgdCode))
            )
        }
        districts = directory.districts.map { district in
            District(
                name: ConstantValue.quoted(district.name),
                codes: Self.entry("LGD", "district", String(district.lgdCode))
                    + (district.census2011Code.map {
                        [UInt8(ascii: ",")] + Self.entry("CENSUS2011", "district", Self.padded($0, 3))
                    } ?? [])
            )
        }
    }

    /// One entry of `codes`.
    static func entry(_ system: String, _ level: String, _ code: String) -> [UInt8] {
        Array("{\"system\":\"\(system)\",\"level\":\"\(level)\",\"code\":\"\(code)\"}".utf8)
    }

    /// A Census code with the leading zeros it is printed with.
    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
