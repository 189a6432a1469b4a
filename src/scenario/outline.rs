//! Outlines on the map: whether one can be drawn.

/// Whether two edges of an outline that are not neighbours meet, or an edge has no length.
pub(super) fn crosses_itself(corners: &[(u16, u16)]) -> bool {
    let count = corners.len();
    let edge = |at: usize| (corners[at], corners[(at + 1) % count]);
    let side = |(a, b): ((u16, u16), (u16, u16)), c: (u16, u16)| {
        let [(ax, ay), (bx, by), (cx, cy)] = [a, b, c].map(|(x, y)| (i64::from(x), i64::from(y)));
        ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)).signum()
    };
    let between = |((ax, ay), (bx, by)): ((u16, u16), (u16, u16)), (cx, cy): (u16, u16)| {
        (ax.min(bx)..=ax.max(bx)).contains(&cx) && (ay.min(by)..=ay.max(by)).contains(&cy)
    };
    let meet = |one: ((u16, u16), (u16, u16)), two: ((u16, u16), (u16, u16))| {
        let (a, b, c, d) = (side(one, two.0), side(one, two.1), side(two, one.0), side(two, one.1));
        a != b && c != d
            || a == 0 && between(one, two.0)
            || b == 0 && between(one, two.1)
            || c == 0 && between(two, one.0)
            || d == 0 && between(two, one.1)
    };
    (0..count).any(|at| edge(at).0 == edge(at).1)
        || (0..count).any(|one| {
            (one + 2..count).filter(|two| (two + 1) % count != one).any(|two| meet(edge(one), edge(two)))
        })
}
