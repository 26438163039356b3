//! Bands that hold about as many rows each.

/// The edges that cut numbers into bands of about equal weight, rising.
///
/// Exact: all distinct numbers are known with the weight of each. Numbers that are equal are never cut apart, so where many are, edges coincide
/// and there are fewer bands.
///
/// # Formula
/// With `W(x)` the weight of the numbers below `x` and `W` that of all, edge `j` of `k − 1` is the number that occurs (the smallest aside, below
/// which there is nothing) for which `|W(x) / W − j / k|` is least; of two, the lower. Equal edges are one.
/// # Undefined
/// No edge if there is only one number, or no weight.
/// # Example
/// 1, 2, 3, 4, 5, 6, 7, 8 in 4 bands: edges 3, 5, 7.
pub(crate) fn edges(numbers: &[(f64, f64)], bands: usize) -> Vec<f64> {
    let total: f64 = numbers.iter().map(|(_, weight)| weight).sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let mut below = 0.0;
    let mut candidates = Vec::with_capacity(numbers.len());
    for (number, weight) in numbers {
        if below > 0.0 {
            candidates.push((*number, below));
        }
        below += weight;
    }
    let mut edges: Vec<f64> = Vec::new();
    for band in 1..bands {
        let target = total * band as f64 / bands as f64;
        let after = candidates.partition_point(|(_, below)| *below < target);
        let nearest = match (after.checked_sub(1).map(|before| candidates[before]), candidates.get(after)) {
            (Some(before), Some(&after)) => Some(if target - before.1 <= after.1 - target { before.0 } else { after.0 }),
            (before, after) => before.or(after.copied()).map(|(number, _)| number),
        };
        if let Some(edge) = nearest
            && edges.last() != Some(&edge)
        {
            edges.push(edge);
        }
    }
    edges
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn equal(numbers: &[f64]) -> Vec<(f64, f64)> {
        numbers.iter().map(|&number| (number, 1.0)).collect()
    }

    #[test]
    fn cuts_into_equal_parts_where_it_can() {
        assert_eq!(edges(&equal(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]), 4), [3.0, 5.0, 7.0]);
        assert_eq!(edges(&equal(&[1.0, 2.0]), 2), [2.0]);
    }

    #[test]
    fn weights_are_what_is_cut() {
        assert_eq!(edges(&[(1.0, 3.0), (2.0, 1.0), (3.0, 1.0), (4.0, 1.0)], 2), [2.0]);
        assert_eq!(edges(&[(1.0, 0.0), (2.0, 1.0), (3.0, 1.0)], 2), [3.0]);
    }

    #[test]
    fn many_equal_numbers_make_fewer_bands() {
        assert_eq!(edges(&[(0.0, 90.0), (5.0, 5.0), (9.0, 5.0)], 4), [5.0]);
        assert_eq!(edges(&[(1.0, 5.0), (9.0, 95.0)], 4), [9.0]);
        assert_eq!(edges(&equal(&[7.0]), 4), Vec::<f64>::new());
        assert_eq!(edges(&[], 4), Vec::<f64>::new());
    }

    proptest! {
        #[test]
        fn edges_rise_and_leave_no_band_empty(weights in prop::collection::vec(1u32..50, 1..40), bands in 2usize..10) {
            let numbers: Vec<(f64, f64)> = weights.iter().enumerate().map(|(place, &weight)| (place as f64, f64::from(weight))).collect();
            let edges = edges(&numbers, bands);
            prop_assert!(edges.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(edges.len() < bands);
            prop_assert!(edges.iter().all(|edge| *edge > 0.0 && *edge < weights.len() as f64));
        }

        #[test]
        fn distinct_numbers_are_cut_within_one_row(rows in 2usize..200, bands in 2usize..10) {
            prop_assume!(rows >= bands);
            let numbers: Vec<(f64, f64)> = (0..rows).map(|number| (number as f64, 1.0)).collect();
            let edges = edges(&numbers, bands);
            prop_assert_eq!(edges.len(), bands - 1);
            for (place, edge) in edges.iter().enumerate() {
                prop_assert!((edge - rows as f64 * (place + 1) as f64 / bands as f64).abs() <= 0.5);
            }
        }
    }
}
