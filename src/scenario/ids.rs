//! Numbers for the things of one loaded scenario.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident($number:ty)),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $number);

        impl $name {
            /// Returns the place in the scenario's list.
            pub const fn at(self) -> usize {
                self.0 as usize
            }

            /// Returns the id of a place in a list; lists are capped by the checks, so the number fits.
            pub const fn from_at(at: usize) -> Self {
                Self(at as $number)
            }
        }
    )+};
}

ids! {
    NationId(u8),
    SectorId(u8),
    IncidentId(u8),
    ChannelId(u8),
    ActionId(u8),
    CardId(u8),
    VariantId(u8),
    EvidenceId(u16),
    InjectId(u16),
    RuleId(u16),
    /// What a person typed lies beside the log; 0 is no text.
    TextId(u32),
}

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident($number:ty) of $id:ty),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name(pub $number);

        impl $name {
            pub const NONE: Self = Self(0);
            pub const EVERY: Self = Self(<$number>::MAX);

            pub const fn contains(self, one: $id) -> bool {
                self.0 >> one.at() & 1 != 0
            }

            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            pub fn iter(self) -> impl Iterator<Item = $id> {
                (0..<$number>::BITS as usize).map(<$id>::from_at).filter(move |one| self.contains(*one))
            }
        }

        impl FromIterator<$id> for $name {
            fn from_iter<I: IntoIterator<Item = $id>>(all: I) -> Self {
                Self(all.into_iter().fold(0, |bits, one| bits | 1 << one.at()))
            }
        }
    )+};
}

sets! {
    /// Some States, a bit each.
    NationSet(u16) of NationId,
    /// Some variants of the truth, a bit each.
    VariantSet(u32) of VariantId,
}
