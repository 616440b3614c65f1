import Adapters
import Formats

extension PlaceList {
    /// How many units of each level are in it, in words.
    var counts: String {
        let words: [(PlaceLevel, String)] = [(.state, "states"), (.district, "districts"), (.local, "smaller units")]
        return words.filter { count($0.0) > 0 }.map { "\(grouped(count($0.0))) \($0.1)" }.joined(separator: ", ")
    }

    /// As `--json` tells it.
    var json: JSONValue {
        [
            "systems": .array([.string(system.rawValue)]),
            "date": .string(date),
            "states": .number(String(count(.state))),
            "districts": .number(String(count(.district))),
            "smaller": .number(String(count(.local))),
            "imported": true,
        ]
    }
}
