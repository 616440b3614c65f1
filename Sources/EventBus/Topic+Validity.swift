import Contracts

extension Topic {
    /// Refuses a name that Kafka would refuse, so that what works on one bus works on the other.
    /// - Throws: ``BusError`` with the code `FAILED`.
    func requireValidName() throws(BusError) {
        let allowed = rawValue.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard allowed, (1...249).contains(rawValue.utf8.count), rawValue != ".", rawValue != ".." else {
            throw BusError(.failed, "a topic's name has 1 to 249 letters, digits, dots, hyphens and underscores")
        }
    }
}
