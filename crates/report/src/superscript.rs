//! Numbers of notes, set high.

/// The numbers of notes, set high: ¹².
pub(crate) fn superscript(number: usize) -> String {
    const HIGH: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().filter_map(|digit| HIGH.get(usize::from(digit.wrapping_sub(b'0')))).collect()
}

#[cfg(test)]
mod tests {
    use super::superscript;

    #[test]
    fn each_digit_is_set_high() {
        assert_eq!([1, 10, 205].map(superscript), ["¹", "¹⁰", "²⁰⁵"]);
    }
}
