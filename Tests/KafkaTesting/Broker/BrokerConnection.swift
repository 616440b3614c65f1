import Foundation

/// A client's connection: one request after another, each answered before the next is read, as brokers do.
struct BrokerConnection {
    /// No request of this bus is larger.
    private static let largestRequest = 256 << 20

    let descriptor: Int32
    let state: BrokerState
    let gate: BrokerGate
    let faults: BrokerFaults

    /// Answers until the client hangs up or says something that is not known.
    func serve() {
        while let size = received(4), let request = received(Self.number(size)) {
            guard let answer = answered(request) else { return }
            var framed = WireWriter()
            framed.integer(Int32(answer.count))
            framed.raw(answer)
            guard send(framed.bytes) else { return }
        }
    }

    private func answered(_ bytes: [UInt8]) -> [UInt8]? {
        var reader = WireReader(bytes)
        guard let key = try? reader.integer(Int16.self), let version = try? reader.integer(Int16.self),
            let correlation = try? reader.integer(Int32.self), let client = try? reader.text(),
            let request = BrokerRequest(rawValue: key), version <= request.newestVersion,
            gate.admits(descriptor, client: client)
        else { return nil }
        reader.isFlexible = request.isFlexible(version)
        let fault = faults.take(request)
        guard fault != .unheard, (try? reader.tags()) != nil,
            let body = try? state.answer(request, version, &reader, refusing: fault?.refusal)
        else { return nil }
        // What was done meanwhile stays done, also where its answer is lost.
        guard fault != .unanswered, gate.admits(descriptor, client: client) else { return nil }
        var answer = WireWriter()
        answer.integer(correlation)
        // The answer about versions can be read by those who do not know them yet.
        answer.isFlexible = reader.isFlexible && request != .versions
        answer.tags()
        answer.raw(body.bytes)
        return answer.bytes
    }

    private static func number(_ bytes: [UInt8]) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private func received(_ count: Int) -> [UInt8]? {
        guard count <= Self.largestRequest else { return nil }
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < count {
            let more = bytes.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress?.advanced(by: got), count - got, 0)
            }
            if more <= 0 { return nil }
            got += more
        }
        return bytes
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let more = bytes.withUnsafeBytes {
                Foundation.send(
                    descriptor,
                    $0.baseAddress?.advanced(by: sent),
                    bytes.count - sent,
                    Int32(MSG_NOSIGNAL)
                )
            }
            if more <= 0 { return false }
            sent += more
        }
        return true
    }
}
