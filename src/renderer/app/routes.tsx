import { lazy, Suspense, type ComponentType } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { HomeScreen } from './home-screen.tsx';
import { JournalShell } from './journal-shell.tsx';

/** Each screen is loaded when it is first opened. */
const screen = (load: () => Promise<ComponentType>) =>
  lazy(async () => ({ default: await load() }));

const loadEntries = async () =>
  (await import('#renderer/features/entries/entries-screen.tsx')).EntriesScreen;
const loadToday = async () => (await import('./today-route.tsx')).TodayRoute;

/** Has the screens ready that somebody who opens a journal sees first. */
export const loadFirstScreens = () => Promise.all([loadToday(), loadEntries()]);

const EntriesScreen = screen(loadEntries);
const TodayRoute = screen(loadToday);
const EntryScreen = screen(
  async () => (await import('#renderer/features/entries/entry-screen.tsx')).EntryScreen,
);
const ChangesScreen = screen(
  async () => (await import('#renderer/features/measures/changes-screen.tsx')).ChangesScreen,
);
const ChangeScreen = screen(
  async () => (await import('#renderer/features/measures/change-screen.tsx')).ChangeScreen,
);
const CustomersScreen = screen(
  async () => (await import('#renderer/features/customers/customers-screen.tsx')).CustomersScreen,
);
const CustomerRoute = screen(async () => (await import('./customer-route.tsx')).CustomerRoute);
const ContactScreen = screen(
  async () => (await import('#renderer/features/customers/contact-screen.tsx')).ContactScreen,
);
const CompareContactsScreen = screen(
  async () =>
    (await import('#renderer/features/customers/compare-contacts-screen.tsx'))
      .CompareContactsScreen,
);
const FollowUpsScreen = screen(
  async () => (await import('#renderer/features/customers/follow-ups-screen.tsx')).FollowUpsScreen,
);
const RegisterScreen = screen(
  async () => (await import('#renderer/features/customers/register-screen.tsx')).RegisterScreen,
);
const EvidenceScreen = screen(
  async () => (await import('#renderer/features/evidence/evidence-screen.tsx')).EvidenceScreen,
);
const ModelsScreen = screen(
  async () => (await import('#renderer/features/models/models-screen.tsx')).ModelsScreen,
);
const ModelUseScreen = screen(
  async () => (await import('#renderer/features/models/model-use-screen.tsx')).ModelUseScreen,
);
const CommunicationsScreen = screen(
  async () =>
    (await import('#renderer/features/evidence/communications-screen.tsx')).CommunicationsScreen,
);
const CompareScreen = screen(
  async () => (await import('#renderer/features/evidence/compare-screen.tsx')).CompareScreen,
);
const UnitsScreen = screen(
  async () => (await import('#renderer/features/units/units-screen.tsx')).UnitsScreen,
);
const BringInUnitScreen = screen(
  async () => (await import('#renderer/features/units/bring-in-unit-screen.tsx')).BringInUnitScreen,
);
const RemapScreen = screen(
  async () => (await import('#renderer/features/units/remap-screen.tsx')).RemapScreen,
);
const EditUnitScreen = screen(
  async () => (await import('#renderer/features/units/edit-unit-screen.tsx')).EditUnitScreen,
);
const CoverageScreen = screen(
  async () => (await import('#renderer/features/coverage/coverage-screen.tsx')).CoverageScreen,
);
const ReportScreen = screen(
  async () => (await import('#renderer/features/reports/report-screen.tsx')).ReportScreen,
);
const SettingsScreen = screen(
  async () => (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen,
);

const CustomerDataScreen = screen(
  async () =>
    (await import('#renderer/features/erasure/customer-data-screen.tsx')).CustomerDataScreen,
);
const LessonsScreen = screen(
  async () => (await import('#renderer/features/lessons/lessons-screen.tsx')).LessonsScreen,
);
const ComplaintsScreen = screen(
  async () =>
    (await import('#renderer/features/complaints/complaints-screen.tsx')).ComplaintsScreen,
);
const ComplaintScreen = screen(
  async () => (await import('#renderer/features/complaints/complaint-screen.tsx')).ComplaintScreen,
);
const FeedbackScreen = screen(
  async () => (await import('#renderer/features/feedback/feedback-screen.tsx')).FeedbackScreen,
);
const PlansScreen = screen(
  async () => (await import('#renderer/features/plans/plans-screen.tsx')).PlansScreen,
);
const PlanScreen = screen(
  async () => (await import('#renderer/features/plans/plan-screen.tsx')).PlanScreen,
);
const PoliciesScreen = screen(
  async () => (await import('#renderer/features/policies/policies-screen.tsx')).PoliciesScreen,
);
const PrivacyScreen = screen(
  async () => (await import('#renderer/features/policies/privacy-screen.tsx')).PrivacyScreen,
);
const HistoryScreen = screen(
  async () => (await import('#renderer/features/history/history-screen.tsx')).HistoryScreen,
);
const TrashScreen = screen(
  async () => (await import('#renderer/features/trash/trash-screen.tsx')).TrashScreen,
);

const RescueScreen = screen(
  async () => (await import('#renderer/features/rescue/rescue-screen.tsx')).RescueScreen,
);

/** Which screen stands at which address. */
export const AppRoutes = () => (
  <Routes>
    <Route path="/" element={<HomeScreen />} />
    <Route element={<JournalShell />}>
      <Route path="/today" element={<TodayRoute />} />
      <Route path="/entries" element={<EntriesScreen />} />
      <Route path="/entries/:id" element={<EntryScreen />} />
      <Route path="/customers/:id/data" element={<CustomerDataScreen />} />
      <Route path="/lessons" element={<LessonsScreen />} />
      <Route path="/measures" element={<ChangesScreen />} />
      <Route path="/measures/:id" element={<ChangeScreen />} />
      <Route path="/customers" element={<CustomersScreen />} />
      <Route path="/customers/:id" element={<CustomerRoute />} />
      <Route path="/contacts/compare" element={<CompareContactsScreen />} />
      <Route path="/contacts/:id" element={<ContactScreen />} />
      <Route path="/follow-ups" element={<FollowUpsScreen />} />
      <Route path="/register" element={<RegisterScreen />} />
      <Route path="/complaints" element={<ComplaintsScreen />} />
      <Route path="/complaints/:id" element={<ComplaintScreen />} />
      <Route path="/feedback" element={<FeedbackScreen />} />
      <Route path="/plan" element={<PlansScreen />} />
      <Route path="/plan/:id" element={<PlanScreen />} />
      <Route path="/policies" element={<PoliciesScreen />} />
      <Route path="/privacy" element={<PrivacyScreen />} />
      <Route path="/evidence" element={<EvidenceScreen />} />
      <Route path="/models" element={<ModelsScreen />} />
      <Route path="/models/:id" element={<ModelUseScreen />} />
      <Route path="/evidence/communications" element={<CommunicationsScreen />} />
      <Route path="/evidence/compare" element={<CompareScreen />} />
      <Route path="/units" element={<UnitsScreen />} />
      <Route path="/units/bring-in" element={<BringInUnitScreen />} />
      <Route path="/units/move-claims" element={<RemapScreen />} />
      <Route path="/units/:id" element={<EditUnitScreen />} />
      <Route path="/coverage" element={<CoverageScreen />} />
      <Route path="/reports" element={<ReportScreen />} />
      <Route path="/history/:kind/:id" element={<HistoryScreen />} />
      <Route path="/trash" element={<TrashScreen />} />
      <Route path="/settings" element={<SettingsScreen />} />
    </Route>
    <Route
      path="/rescue"
      element={
        <Suspense fallback={null}>
          <RescueScreen />
        </Suspense>
      }
    />
    <Route path="*" element={<Navigate to="/" replace />} />
  </Routes>
);
