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
    EvidenceId(u16),
    InjectId(u16),
    RuleId(u16),
    /// What a person typed lies beside the log; 0 is no text.
    TextId(u32),
}
