import Formats

/// A system that sends one delivery after another, and again what it got no answer to.
struct Sender: Sendable {
    /// What it sends.
    let feed: CrashFeed
    /// Which sender it is.
    let number: Int
    /// Where it writes down what it does.
    let ledger: Ledger
    /// Where it sends to.
    let target: Target
    /// Where its random numbers begin.
    let seed: UInt64
    /// Letters that its subjects begin with.
    let mark: String

    /// Sends until it is told that it is enough, and what it has begun to its end.
    func run() async {
        var maker = DeliveryMaker(feed: feed, sender: number, mark: mark, seed: seed)
        while !target.isClosing {
            guard target.port != nil else {
                try? await Task.sleep(for: .milliseconds(2))
                continue
            }
            let delivery = maker.next(wantsLarge: target.wantsLarge)
            await send(delivery, &maker)
            try? await Task.sleep(for: .milliseconds(Int.random(in: 0...20)))
        }
    }

    private func send(_ delivery: SentDelivery, _ maker: inout DeliveryMaker) async {
        let body = feed.body(of: delivery.records)
        let index = ledger.add(delivery)
        while true {
            guard let port = target.port else {
                try? await Task.sleep(for: .milliseconds(2))
                continue
            }
            let attempt = ledger.attempt(index)
            let exchange = HTTPExchange(
                port: port,
                path: "/v1/feeds/\(feed.id)/submissions",
                headers: headers(delivery, attempt)
            )
            switch await exchange.post(body) {
            case .answer(202, let answer):
                guard let id = (try? JSONValue.parse(answer))?["id"]?.stringValue else {
                    return ledger.surprise("202 without an id")
                }
                return ledger.answered(attempt, submission: id)
            case .answer(409, _), .answer(503, _):
                try? await Task.sleep(for: .milliseconds(50))
            case .answer(let status, let answer):
                return ledger.surprise("\(status) \(String(decoding: answer.prefix(300), as: UTF8.self))")
            case .silence:
                // A sender that is down itself does not come again.
                if maker.chance(15) { return }
                try? await Task.sleep(for: .milliseconds(5))
            }
        }
    }

    private func headers(_ delivery: SentDelivery, _ attempt: Int) -> [(String, String)] {
        var headers = [("traceparent", ledger.traceparent(of: attempt))]
        if let key = delivery.idempotencyKey { headers.append(("Idempotency-Key", "\"\(key)\"")) }
        return headers
    }
}
