import Foundation

/// How a command that follows a gateway waits for it to come back: longer each time, and it says so once.
struct ReconnectPatience {
    private static let first: TimeInterval = 0.25
    private static let longest: TimeInterval = 10

    private var delay = Self.first
    private var wasThere = false
    private var isAway = false

    /// Whether a failure may pass: the gateway did answer before, and did not refuse the question.
    func allows(_ failure: CommandFailure) -> Bool { wasThere && failure.code == 1 }

    /// Says that the gateway answered.
    mutating func succeeded() {
        if isAway { Terminal.current.say("the gateway is back; going on where it broke off") }
        wasThere = true
        isAway = false
        delay = Self.first
    }

    /// Waits before the next try.
    mutating func wait(after failure: CommandFailure) {
        if !isAway { Terminal.current.say("\(failure); trying again until it is back") }
        isAway = true
        Thread.sleep(forTimeInterval: delay * Double.random(in: 0.75...1))
        delay = min(delay * 2, Self.longest)
    }
}
