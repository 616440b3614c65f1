public import Foundation

extension GatewaySettings {
    /// Reads a settings file.
    ///
    /// - Parameters:
    ///   - path: the file, YAML.
    ///   - environment: the variables `env:` refers to.
    /// - Returns: the settings.
    /// - Throws: ``SettingsError`` with everything that is wrong, each with its line.
    public static func read(
        path: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(SettingsError) -> GatewaySettings {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw SettingsError([SettingsError.Problem(file: path, message: "the settings file cannot be read")])
        }
        return try read(text: text, file: path, environment: environment)
    }

    /// Reads the text of a settings file.
    ///
    /// - Parameters:
    ///   - text: the text, YAML.
    ///   - file: its path; relative paths in it begin there.
    ///   - environment: the variables `env:` refers to.
    /// - Returns: the settings.
    /// - Throws: ``SettingsError`` with everything that is wrong, each with its line.
    public static func read(
        text: String,
        file: String,
        environment: [String: String]
    ) throws(SettingsError) -> GatewaySettings {
        var reader = SettingsReader(file: file, environment: environment)
        reader.read(text)
        guard reader.problems.isEmpty else { throw SettingsError(reader.problems) }
        return reader.settings
    }

    /// What `setu run --help-config` prints: every key, what it takes, what holds without it, and what it means.
    public static var help: String {
        SettingKeys.all.map { key in
            let name = key.path.map { $0 == "*" ? "<name>" : $0 }.joined(separator: ".")
            return "\(name): \(key.takes)\n    \(key.summary)\n    Default: \(key.fallback)\n"
        }.joined(separator: "\n")
    }
}
