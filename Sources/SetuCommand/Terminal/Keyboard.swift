import Foundation

/// The keyboard of a terminal, read key by key for as long as this lives; the terminal is as before afterwards.
final class Keyboard {
    private let before: termios?

    /// Takes the keyboard, if standard input is one.
    init() {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else {
            before = nil
            return
        }
        before = settings
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }

    deinit {
        guard var before else { return }
        tcsetattr(STDIN_FILENO, TCSANOW, &before)
    }

    /// Waits so many seconds, or until a key is pressed; whether it is this one.
    func isPressed(_ key: Character, within seconds: Double) -> Bool {
        guard before != nil else {
            // No keyboard: only a signal ends it.
            Thread.sleep(forTimeInterval: seconds)
            return false
        }
        var poll = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard Foundation.poll(&poll, 1, Int32(seconds * 1000)) > 0 else { return false }
        var byte: UInt8 = 0
        // A keyboard that is gone ends it too.
        guard read(STDIN_FILENO, &byte, 1) == 1 else { return true }
        return Character(Unicode.Scalar(byte)) == key
    }
}
