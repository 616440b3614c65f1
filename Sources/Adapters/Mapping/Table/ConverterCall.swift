/// A converter named in an expression, with its arguments as they are written.
///
/// Without arguments the parentheses may be left out in a pipeline (`Name | personName`); at the head of an expression
/// they tell a converter from a source.
package struct ConverterCall: Sendable, Hashable {
    /// The converter's name.
    package var name: String
    /// Its arguments, in order.
    package var arguments: [Argument]
    /// Where its name stands.
    package var location: SourceLocation

    /// The argument with a label.
    package func argument(_ label: String) -> Argument? {
        arguments.first { $0.label == label }
    }

    /// The arguments without a label, in order.
    package var unlabelled: [Argument] { arguments.filter { $0.label == nil } }
}
