import CKafka
import Contracts
import ContractsTesting
import Gateway
import KafkaTesting
import Testing

/// A gateway on a cluster inside this process whose broker fails while deliveries come.
///
/// That cluster shows aborted events to everybody, so only errors after which a transaction goes on are put in here; the
/// others are for `GatewayOverBrokerTests`, and for a real one by `GatewaysOfOneClusterTests` and `scripts/crash --bus kafka`.
@Suite(.serialized, .timeLimit(.minutes(30))) struct GatewayOverFaultyClusterTests {
    /// Rows that no other delivery has, one of them bad.
    private func delivery(_ number: Int) -> [UInt8] {
        RowAdapter.csv((0..<20).map { "\(number)-\($0),Almora,,,\($0 == 7 ? "bad" : "plain")," })
    }

    private static let faults: [(MockCluster.Request, rd_kafka_resp_err_t)] = [
        (.produce, RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION),
        (.produce, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS),
        (.addPartitionsToTransaction, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS),
        (.addOffsetsToTransaction, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS),
        (.transactionOffsetCommit, RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE),
        (.endTransaction, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS),
    ]

    private let accounts = Receipt.Accounts(framed: 20, published: 19, rejected: 1)

    @Test func errorsInTheMiddleOfTransactionsLoseAndDoubleNothing() async throws {
        let cluster = try MockCluster()
        let settings = cluster.settings(transactionTimeout: .seconds(30))
        let makeBus: RunningGateway.BusMaker = { key, _ in try await cluster.bus(settings, sealer: key.sealer) }
        try await RunningGateway.run(on: makeBus) { running in
            for round in 0..<4 {
                // Not translated yet: this cluster would show a delivery before the receipt that is committed with it.
                #expect(try await running.gateway.control.pause("in.rows", by: Operator.meena()))
                var receipts: [Receipt] = []
                for (number, (request, code)) in Self.faults.enumerated() {
                    cluster.answer(request, with: [code])
                    let delivery = delivery(round * Self.faults.count + number)
                    receipts.append(try await running.gateway.submit(delivery, feed: "in.rows"))
                }
                for (request, code) in Self.faults { cluster.answer(request, with: [code]) }
                #expect(try await running.gateway.control.resume("in.rows", by: Operator.meena()))
                for receipt in receipts { #expect(try await running.settled(receipt).accounts == accounts) }
            }
            let events = try await PublishedEvents(on: running.bus, of: "in.rows")
            #expect(events.count == 24 * 19)
            #expect(events.ids.count == events.count)
            let letters = try await running.bus.everything(in: TopicPartition(.deadLetter(feed: "in.rows")))
            #expect(letters.count == 24)
        }
    }
}
