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
@Suite(.serialized, .timeLimit(.minutes(5))) struct GatewayOverFaultyClusterTests {
    private func run(
        _ cluster: MockCluster,
        transactionTimeout: Duration,
        _ body: @escaping @Sendable (RunningGateway) async throws -> Void
    ) async throws {
        let settings = cluster.settings(transactionTimeout: transactionTimeout)
        try await RunningGateway.run(
            on: { keyring, _ in try await cluster.bus(settings, sealer: keyring.sealer) },
            body
        )
    }

    /// Rows that no other delivery has, one of them bad.
    private func delivery(_ number: Int) -> [UInt8] {
        RowAdapter.csv((0..<20).map { "\(number)-\($0),Almora,,,\($0 == 7 ? "bad" : "plain")," })
    }

    private let accounts = Receipt.Accounts(framed: 20, published: 19, rejected: 1)

    @Test func errorsInTheMiddleOfTransactionsLoseAndDoubleNothing() async throws {
        let cluster = try MockCluster()
        let faults: [(MockCluster.Request, rd_kafka_resp_err_t)] = [
            (.produce, RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION),
            (.produce, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS),
            (.addPartitionsToTransaction, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS),
            (.addOffsetsToTransaction, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS),
            (.transactionOffsetCommit, RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE),
            (.endTransaction, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS),
        ]
        try await run(cluster, transactionTimeout: .seconds(30)) { running in
            var receipts: [Receipt] = []
            for number in 0..<24 {
                let (request, code) = faults[number % faults.count]
                cluster.answer(request, with: [code])
                receipts.append(try await running.gateway.submit(delivery(number), feed: "in.rows"))
            }
            for receipt in receipts {
                #expect(try await running.settled(receipt).accounts == accounts)
            }
            let events = try await PublishedEvents(on: running.bus, of: "in.rows")
            #expect(events.count == 24 * 19)
            #expect(events.ids.count == events.count)
            let letters = try await running.bus.everything(in: TopicPartition(.deadLetter(feed: "in.rows")))
            #expect(letters.count == 24)
        }
    }
}
