import EventBus
import Testing

@Suite struct WakeSignalTests {
    @Test(.timeLimit(.minutes(30))) func aWaitOfNoTimeEnds() async {
        let signal = WakeSignal()
        await withDiscardingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<2000 { await signal.wait(after: signal.generation, timeout: .zero) }
                }
            }
        }
    }
}
